package dev.stoa.catalog.scan;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/** Takes what Lucene finds in one segment. */
final class Gathered implements LeafCollector {

    private final Weighed all = Weighed.empty();
    private @Nullable Scorable scorer;

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        all.add(doc, scorer == null ? 0 : scorer.score());
    }

    Weighed found() {
        return all.trimmed();
    }
}
