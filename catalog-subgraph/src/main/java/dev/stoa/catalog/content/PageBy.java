package dev.stoa.catalog.content;

import org.jspecify.annotations.Nullable;

record PageBy(@Nullable String id, @Nullable String handle) {}
