package dev.stoa.catalog.category;

import org.jspecify.annotations.Nullable;

record CategoryBy(@Nullable String id, @Nullable String slug) {}
