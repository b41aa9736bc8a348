package dev.stoa.catalog.search;

import dev.stoa.catalog.search.IndexStore.Fault;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elasticsearch.client.ResponseException;
import org.hibernate.search.util.common.SearchException;

/** Tells a cluster that is away, or does not let us in, from an index that is gone. */
final class ClusterFaults {

    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    /** How the library that searches writes down what a cluster has answered. */
    private static final Pattern ANSWER =
            Pattern.compile("^Response: (\\d{3}) ", Pattern.MULTILINE);

    private ClusterFaults() {}

    static Fault of(Throwable thrown) {
        return IndexFaults.isOutOfStream(thrown)
                ? Fault.BROKEN
                : Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                        .map(ClusterFaults::one)
                        .filter(fault -> fault != Fault.NONE)
                        .findFirst()
                        .orElse(Fault.NONE);
    }

    private static Fault one(Throwable thrown) {
        return switch (thrown) {
            case IndexLostException _ -> Fault.BROKEN;
            case ResponseException answered -> answered(ClusterRefusal.status(answered));
            case IOException _ -> Fault.AWAY;
            case SearchException failed -> answered(failed);
            default -> Fault.NONE;
        };
    }

    private static Fault answered(SearchException failed) {
        var answer = ANSWER.matcher(String.valueOf(failed.getMessage()));
        return answer.find() ? answered(Integer.parseInt(answer.group(1))) : Fault.NONE;
    }

    private static Fault answered(int status) {
        if (status == NOT_FOUND) {
            return Fault.BROKEN;
        }
        boolean isAway =
                status == TOO_MANY_REQUESTS || status >= SERVER_ERROR || ClusterRefusal.is(status);
        return isAway ? Fault.AWAY : Fault.NONE;
    }
}
