package dev.stoa.catalog.search;

import java.io.IOException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.elasticsearch.client.ResponseException;

/** A cluster that is there and lets us not in: what staff must set right, in words. */
final class ClusterRefusal {

    private static final Set<Integer> STATUSES = Set.of(401, 403);

    private ClusterRefusal() {}

    static boolean is(int status) {
        return STATUSES.contains(status);
    }

    /** The same, if it is nothing of the kind. */
    static IOException explained(IOException thrown) {
        return switch (thrown) {
            case ResponseException answered when is(status(answered)) ->
                    new IOException(
                            "The search cluster answers "
                                    + status(answered)
                                    + ": look at STOA_SEARCH_USER and STOA_SEARCH_PASSWORD, and what this user may do",
                            thrown);
            case SSLException _ ->
                    new IOException(
                            "The search cluster has a certificate that is not trusted: look at STOA_SEARCH_CA_FILE ("
                                    + thrown.getMessage()
                                    + ")",
                            thrown);
            default -> thrown;
        };
    }

    static int status(ResponseException answered) {
        return answered.getResponse().getStatusLine().getStatusCode();
    }
}
