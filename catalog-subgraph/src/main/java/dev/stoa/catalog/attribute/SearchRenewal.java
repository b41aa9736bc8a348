package dev.stoa.catalog.attribute;

/** Whoever searches is told that many products are to be found by something else than before. */
public interface SearchRenewal {

    /** Has all products be looked at anew, some time soon. */
    void request();
}
