package dev.stoa.platform.relay;

import org.jspecify.annotations.Nullable;

/** Position of a page in its list. */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
