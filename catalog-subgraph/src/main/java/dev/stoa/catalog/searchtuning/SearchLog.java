package dev.stoa.catalog.searchtuning;

import dev.stoa.catalog.searchtuning.SearchCounts.Tally;
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
    private Map<String, Tally> noted = new HashMap<>();

    SearchLog(SearchCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    /** Somebody searched for these words. */
    public void note(List<String> words, boolean isAnythingFound) {
        var query = String.join(" ", words);
        if (query.isEmpty() || query.length() > LONGEST) {
            return;
        }
        add(query, new Tally(1, isAnythingFound ? 0 : 1));
    }

    private synchronized void add(String query, Tally tally) {
        if (noted.size() < MOST || noted.containsKey(query)) {
            noted.merge(query, tally, Tally::plus);
        }
    }

    /** Writes down what was noted; what cannot be written is not counted. */
    void write() {
        counts.add(taken(), clock.instant());
    }

    private synchronized Map<String, Tally> taken() {
        var taken = noted;
        noted = new HashMap<>();
        return taken;
    }
}
