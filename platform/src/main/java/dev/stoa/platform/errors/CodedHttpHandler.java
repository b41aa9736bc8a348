package dev.stoa.platform.errors;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Lets proxies and clients that only look at the status see that there was too much, or that a part
 * is away.
 */
class CodedHttpHandler extends GraphQlHttpHandler {

    CodedHttpHandler(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (response.getExecutionResult().isDataPresent() || response.getErrors().isEmpty()) {
            return super.selectResponseStatus(response, type);
        }
        var code = response.getErrors().getFirst().getExtensions().get("code");
        if (ErrorCode.RATE_LIMITED.name().equals(code)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return ErrorCode.UNAVAILABLE.name().equals(code)
                ? HttpStatus.SERVICE_UNAVAILABLE
                : super.selectResponseStatus(response, type);
    }
}
