package dev.stoa.catalog.searchtuning;

/**
 * How often a text was searched for.
 *
 * @param query as its words, without case and accents
 */
record SearchCount(String query, int searches, int searchesWithoutHits) {}
