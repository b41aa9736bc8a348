package dev.stoa.catalog.bulkimport;

import java.util.Set;

/** Ids of the collections that are to show a product from now on, and of those no longer to. */
record Placement(Set<String> joining, Set<String> leaving) {

    static final Placement SAME = new Placement(Set.of(), Set.of());
}
