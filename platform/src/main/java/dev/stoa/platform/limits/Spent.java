package dev.stoa.platform.limits;

import java.util.Map;

/**
 * What an operation costs, as told in {@code extensions.cost}.
 *
 * @param limit what it might have cost
 */
record Spent(long requested, long limit) {

    Map<String, Object> toMap() {
        return Map.of("requested", requested, "limit", limit);
    }
}
