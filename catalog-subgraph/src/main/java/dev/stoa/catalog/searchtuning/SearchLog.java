package dev.stoa.catalog.searchtuning;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes what is searched for, and writes it down now and then: a search waits for nothing. */
public final class SearchLog {

    /** Of different texts between two writings; what machines type beyond is not counted. */
    private static final int MOST = 1_000;

    private static final int LONGEST = 80;

    private final SearchCounts counts;
    private final Clock clock;
    private Map<String, SearchTally> noted = new HashMap<>();

    SearchLog(SearchCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Somebody searched for these words. */
    public void note(List<String> words, boolean isAnythingFound) {
        add(words, SearchTally.ofSearch(isAnythingFound));
    }

    /**
     * Somebody opened a hit of a search for these words.
     *
     * @param isFirst whether it is the first one of that search
     */
    public void noteOpened(List<String> words, int position, boolean isFirst) {
        add(words, SearchTally.ofOpened(position, isFirst));
    }

    private void add(List<String> words, SearchTally tally) {
        var query = String.join(" ", words);
        if (!query.isEmpty() && query.length() <= LONGEST) {
            add(query, tally);
        }
    }

    private synchronized void add(String query, SearchTally tally) {
        if (noted.size() < MOST || noted.containsKey(query)) {
            noted.merge(query, tally, SearchTally::plus);
        }
    }

    /** Writes down what was noted; what cannot be written is not counted. */
    void write() {
        counts.add(taken(), clock.instant());
    }

    private synchronized Map<String, SearchTally> taken() {
        var taken = noted;
        noted = new HashMap<>();
        return taken;
    }
}
