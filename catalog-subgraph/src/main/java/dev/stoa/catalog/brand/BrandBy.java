package dev.stoa.catalog.brand;

import org.jspecify.annotations.Nullable;

record BrandBy(@Nullable String id, @Nullable String slug) {}
