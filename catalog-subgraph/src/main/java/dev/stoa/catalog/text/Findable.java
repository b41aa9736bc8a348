package dev.stoa.catalog.text;

import java.util.stream.Stream;

/** What lists of it can be narrowed to by a text. */
public interface Findable {

    /** What the words are in that it is found by. */
    Stream<String> foundBy();
}
