package dev.stoa.catalog.bulkimport;

/** What an import of prices has come to so far. */
record PriceTally(int changed, int unchanged) {}
