package dev.stoa.stripesandbox.protocol;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes {@code a[b][c]=v} and {@code a[]=v}, in a body or behind the question mark. */
public final class FormBody {

    /** Deeper than any parameter of Stripe; bounds the recursion a stranger can cause. */
    private static final int MAX_DEPTH = 12;

    private FormBody() {}

    public static Params decode(@Nullable String encoded) {
        Params params = new Params();
        if (encoded == null || encoded.isBlank()) {
            return params;
        }
        for (String pair : encoded.trim().split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decodePart(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                params.put(path(name), equals < 0 ? "" : decodePart(pair.substring(equals + 1)));
            }
        }
        return params;
    }

    private static List<String> path(String name) {
        if (name.chars().filter(c -> c == '[').count() > MAX_DEPTH) {
            throw malformed(name);
        }
        List<String> path = new ArrayList<>();
        int open = name.indexOf('[');
        path.add(open < 0 ? name : name.substring(0, open));
        while (open >= 0) {
            int close = name.indexOf(']', open);
            if (close < 0) {
                throw malformed(name);
            }
            path.add(name.substring(open + 1, close));
            open = name.indexOf('[', close);
        }
        return path;
    }

    private static String decodePart(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.beforeExecution(
                    StripeError.invalidRequest(400, "Invalid form encoding: " + part));
        }
    }

    private static Refusal malformed(String name) {
        String start = name.substring(0, Math.min(40, name.length()));
        return Refusal.invalidParameter(
                "Received unknown parameter: " + start, "parameter_unknown", start);
    }
}
