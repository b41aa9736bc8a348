package dev.stoa.catalog.product;

/** Texts for search engines. */
record Seo(String title, String description) {}
