package dev.stoa.catalog.product;

import org.jspecify.annotations.Nullable;

record ProductBy(@Nullable String id, @Nullable String slug) {}
