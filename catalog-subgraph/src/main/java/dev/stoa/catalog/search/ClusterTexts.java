package dev.stoa.catalog.search;

import java.util.ArrayList;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** As {@link SearchTexts}, in the words of Elasticsearch. */
record ClusterTexts(SearchLanguage language) implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        var texts = context.analyzer(SearchTexts.STEMMED).custom().tokenizer("standard");
        var stemming = Stemming.of(language.code());
        boolean isEnglish = stemming.filter(Stemming.ENGLISH::equals).isPresent();
        var filters = new ArrayList<String>();
        if (!isEnglish) {
            texts.charFilters("apostrophes");
            context.charFilter("apostrophes")
                    .type("pattern_replace")
                    .param("pattern", SearchTexts.APOSTROPHES)
                    .param("replacement", " ");
        }
        filters.add("lowercase");
        if (stemming.filter(Stemming.GERMAN::equals).isPresent()) {
            filters.add("german_normalization");
        }
        filters.add("asciifolding");
        if (isEnglish) {
            filters.add("english_possessive");
            context.tokenFilter("english_possessive")
                    .type("stemmer")
                    .param("language", "possessive_english");
        }
        stemming.ifPresent(
                one -> {
                    filters.add("stems");
                    context.tokenFilter("stems").type("snowball").param("language", one.snowball());
                });
        texts.tokenFilters(filters.toArray(String[]::new));
    }
}
