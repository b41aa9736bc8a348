package dev.stoa.platform.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param bodyBytes of a request to {@code /graphql}
 * @param client what a document of a client may measure
 * @param router what a document of a router or another subgraph may measure: routers join several
 *     requests in one document and tell them apart by aliases
 * @param deadline after which a request is ended
 * @param database the longest wait for one command of MongoDB within a request
 */
@ConfigurationProperties("stoa.limits")
record LimitsProperties(
        int bodyBytes, Bounds client, Bounds router, Duration deadline, Duration database) {

    /**
     * @param cost see {@link Cost}
     */
    record Bounds(int tokens, int depth, int aliases, int rootFields, int directives, long cost) {}
}
