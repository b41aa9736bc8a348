package dev.stoa.platform.observability;

import org.jspecify.annotations.Nullable;

/**
 * What a log line says of the request that it belongs to. Travels with the request from thread to
 * thread.
 *
 * @param operation its name, as the client gave it
 * @param client the program that asks, as it calls itself
 */
public record Correlation(String requestId, String operation, String client) {

    static final String KEY = Correlation.class.getName();

    private static final ThreadLocal<@Nullable Correlation> CURRENT = new ThreadLocal<>();

    static @Nullable Correlation current() {
        return CURRENT.get();
    }

    static void set(Correlation correlation) {
        CURRENT.set(correlation);
    }

    static void forget() {
        CURRENT.remove();
    }
}
