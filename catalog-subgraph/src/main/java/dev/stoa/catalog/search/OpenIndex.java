package dev.stoa.catalog.search;

import dev.stoa.catalog.scan.PerSegment;
import dev.stoa.catalog.scan.Scans;
import dev.stoa.catalog.scan.Weighing;
import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** An index of Lucene as it is at this moment, for one question. */
final class OpenIndex implements AutoCloseable {

    private final Scans scans;
    private final PerSegment<ProductColumns> columns;
    private final SearchPredicateFactory predicates;
    private final IndexReader reader;
    private final IndexSearcher searcher;
    private final Weighing weighing;

    OpenIndex(SearchSession session, Scans scans, PerSegment<ProductColumns> columns) {
        var scope = session.scope(ProductEntry.class);
        this.scans = scans;
        this.columns = columns;
        this.predicates = scope.predicate();
        this.reader = scope.extension(LuceneExtension.get()).openIndexReader();
        this.searcher = Scans.searcher(reader);
        this.weighing = scans.weighing(searcher);
    }

    /** As it was typed, or else as strictly as anything is found. */
    Scan first(SearchQuestion question, int hits) {
        var asTyped = scan(question, Reading.AS_TYPED, hits);
        if (asTyped.total() > 0 || question.text().isEmpty()) {
            return asTyped;
        }
        return Readings.laxer(misspelt(question)).stream()
                .map(reading -> scan(question, reading, hits))
                .filter(scan -> scan.total() > 0)
                .findFirst()
                .orElse(asTyped);
    }

    /** As strictly as the page before. */
    Scan again(SearchQuestion question, Strictness strictness, int hits) {
        var reading =
                strictness == Strictness.EXACT
                        ? Reading.AS_TYPED
                        : new Reading(strictness, misspelt(question));
        return scan(question, reading, hits);
    }

    private Set<String> misspelt(SearchQuestion question) {
        return Readings.misspelt(
                question, (word, isLast) -> isFound(question.text(), word, isLast));
    }

    private boolean isFound(SearchText text, String word, boolean isLast) {
        var query =
                ScanQuestion.query(
                        SearchPredicates.word(predicates, text, word, isLast, Reading.AS_TYPED));
        return reader.leaves().stream().anyMatch(segment -> weighing.of(query, segment).size() > 0);
    }

    private Scan scan(SearchQuestion question, Reading reading, int hits) {
        var asked = ScanQuestion.of(predicates, question, reading);
        return new ProductScan(scans, columns, searcher, asked, question.narrowing(), hits)
                .made(reading, weighing);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
