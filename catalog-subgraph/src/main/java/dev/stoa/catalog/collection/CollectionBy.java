package dev.stoa.catalog.collection;

import org.jspecify.annotations.Nullable;

record CollectionBy(@Nullable String id, @Nullable String slug) {}
