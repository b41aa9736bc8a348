package dev.stoa.catalog.text;

/** What says something in several languages. */
public interface Translatable {

    String id();

    /** What staff know it by. */
    String called();

    Wording wording();
}
