package dev.stoa.catalog.media;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.web.servlet.function.ServerRequest;

/** The part of a file that a request asks for (RFC 9110, 14). */
final class RangeHandler {

    private RangeHandler() {}

    /**
     * False for several parts at once, and for a part of what the client has another version of.
     */
    static boolean isIn(ServerRequest request, String tag) {
        var only = request.headers().firstHeader(HttpHeaders.IF_RANGE);
        return request.method() == HttpMethod.GET
                && ranges(request).size() == 1
                && (only == null || only.equals(tag));
    }

    /** Empty when the file has no such part. */
    static Optional<ByteRange> of(ServerRequest request, long length) {
        var range = ranges(request).getFirst();
        try {
            long from = range.getRangeStart(length);
            long last = range.getRangeEnd(length);
            return from > last
                    ? Optional.empty()
                    : Optional.of(new ByteRange(from, last - from + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** None where the header is nonsense, which then counts for nothing. */
    private static List<HttpRange> ranges(ServerRequest request) {
        try {
            return HttpRange.parseRanges(request.headers().firstHeader(HttpHeaders.RANGE));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
