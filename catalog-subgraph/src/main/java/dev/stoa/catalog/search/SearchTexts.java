package dev.stoa.catalog.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How Lucene takes texts in the shop's own language apart: without case, accents and endings. Those
 * in other languages come in words, see {@link ForeignText}.
 */
record SearchTexts(SearchLanguage language) implements LuceneAnalysisConfigurer {

    static final String STEMMED = "stemmed";

    /** Where words are joined as in {@code l'eau}; English has its own rule. */
    static final String APOSTROPHES = "['’]";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        var texts = context.analyzer(STEMMED).custom().tokenizer("standard");
        var stemming = Stemming.of(language.code());
        boolean isEnglish = stemming.filter(Stemming.ENGLISH::equals).isPresent();
        if (!isEnglish) {
            texts.charFilter("patternReplace")
                    .param("pattern", APOSTROPHES)
                    .param("replacement", " ");
        }
        texts.tokenFilter("lowercase");
        if (stemming.filter(Stemming.GERMAN::equals).isPresent()) {
            texts.tokenFilter("germanNormalization");
        }
        texts.tokenFilter("asciiFolding");
        if (isEnglish) {
            texts.tokenFilter("englishPossessive");
        }
        stemming.ifPresent(
                one -> texts.tokenFilter("snowballPorter").param("language", one.snowball()));
    }
}
