package dev.stoa.catalog.product;

/** One option of a variant, or one chosen by a shopper. */
public record SelectedOption(String name, String value) {}
