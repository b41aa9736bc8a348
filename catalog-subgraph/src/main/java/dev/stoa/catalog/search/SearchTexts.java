package dev.stoa.catalog.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How Lucene takes texts apart: without case, accents and endings. */
public final class SearchTexts implements LuceneAnalysisConfigurer {

    static final String STEMMED = "stemmed";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(STEMMED)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("englishPossessive")
                .tokenFilter("snowballPorter")
                .param("language", "English");
    }
}
