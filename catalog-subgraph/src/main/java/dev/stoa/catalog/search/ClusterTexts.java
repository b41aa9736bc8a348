package dev.stoa.catalog.search;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** As {@link SearchTexts}, in the words of Elasticsearch. */
public final class ClusterTexts implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(SearchTexts.STEMMED)
                .custom()
                .tokenizer("standard")
                .tokenFilters("lowercase", "asciifolding", "english_possessive", "english_stems");
        context.tokenFilter("english_possessive")
                .type("stemmer")
                .param("language", "possessive_english");
        context.tokenFilter("english_stems").type("snowball").param("language", "English");
    }
}
