package dev.stoa.catalog.attribute;

import java.math.BigDecimal;

/** What a product has of an attribute that shoppers can narrow by. */
public sealed interface FilterValue {

    /** Of the attribute. */
    String key();

    /**
     * A text, {@code true} or {@code false}, or what was chosen.
     *
     * @param text of a choice its key
     */
    record Word(String key, String text) implements FilterValue {}

    record Number(String key, BigDecimal number) implements FilterValue {}
}
