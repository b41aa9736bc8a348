package dev.stoa.catalog.searchtuning;

import dev.stoa.catalog.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All synonyms, ready to be looked up. */
final class SynonymBook {

    static final SynonymBook EMPTY = new SynonymBook(List.of());

    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
    private int longest = 1;

    SynonymBook(List<SearchSynonym> synonyms) {
        for (var synonym : synonyms) {
            var terms = synonym.terms().stream().map(Words::of).toList();
            var from = synonym.isOneWay() ? terms.subList(0, 1) : terms;
            for (var term : from) {
                others.computeIfAbsent(term, _ -> new LinkedHashSet<>()).addAll(terms);
                longest = Math.max(longest, term.size());
            }
        }
    }

    /** What was typed, piece by piece, each with all that means the same, itself first. */
    List<Meaning> meanings(List<String> typed) {
        var meanings = new ArrayList<Meaning>();
        int at = 0;
        while (at < typed.size()) {
            var term = longestKnown(typed, at);
            var same = new LinkedHashSet<List<String>>();
            same.add(term);
            same.addAll(others.getOrDefault(term, Set.of()));
            meanings.add(new Meaning(List.copyOf(same)));
            at += term.size();
        }
        return meanings;
    }

    private List<String> longestKnown(List<String> typed, int at) {
        for (int size = Math.min(longest, typed.size() - at); size > 1; size--) {
            var term = typed.subList(at, at + size);
            if (others.containsKey(term)) {
                return List.copyOf(term);
            }
        }
        return List.of(typed.get(at));
    }
}
