package dev.stoa.catalog.searchtuning;

import java.util.List;

/**
 * A piece of what was typed.
 *
 * @param terms that mean the same, each as its words; the first is what was typed
 */
public record Meaning(List<List<String>> terms) {

    public List<String> typed() {
        return terms.getFirst();
    }

    public List<List<String>> synonyms() {
        return terms.subList(1, terms.size());
    }
}
