package dev.stoa.catalog.product;

import java.util.List;

/** What kinds of products say of the options of such products. */
public interface OptionAxes {

    /** The names of the options that products of a kind have; none where they may have any. */
    List<String> of(String kindId);
}
