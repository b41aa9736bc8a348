package dev.stoa.catalog.product;

import java.util.List;

/** An axis on which the variants of a product differ, such as its size. */
public record ProductOption(String name, List<String> values) {}
