package dev.stoa.order.order;

import org.jspecify.annotations.Nullable;

/** Names one order; the schema sees to it that exactly one is given. */
record OrderBy(@Nullable String id, @Nullable String number) {}
