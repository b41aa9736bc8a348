package dev.stoa.catalog.search;

import dev.stoa.catalog.text.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** Languages whose words can be brought back to their stems. */
enum Stemming {
    GERMAN("de", "German", GermanStemmer::new, GermanAnalyzer.getDefaultStopSet()),
    ENGLISH("en", "English", EnglishStemmer::new, EnglishAnalyzer.getDefaultStopSet()),
    SPANISH("es", "Spanish", SpanishStemmer::new, SpanishAnalyzer.getDefaultStopSet()),
    FRENCH("fr", "French", FrenchStemmer::new, FrenchAnalyzer.getDefaultStopSet()),
    ITALIAN("it", "Italian", ItalianStemmer::new, ItalianAnalyzer.getDefaultStopSet()),
    DUTCH("nl", "Dutch", DutchStemmer::new, DutchAnalyzer.getDefaultStopSet()),
    PORTUGUESE("pt", "Portuguese", PortugueseStemmer::new, PortugueseAnalyzer.getDefaultStopSet());

    private final String code;
    private final String snowball;
    private final Supplier<SnowballStemmer> stemmers;
    private final Set<String> empty;

    Stemming(String code, String snowball, Supplier<SnowballStemmer> stemmers, CharArraySet empty) {
        this.code = code;
        this.snowball = snowball;
        this.stemmers = stemmers;
        this.empty =
                empty.stream()
                        .map(word -> new String((char[]) word))
                        .flatMap(word -> Words.of(word).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Stemming> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** As those call it who search. */
    String snowball() {
        return snowball;
    }

    /** Words that every text has, such as "the" and "with". */
    boolean isEmpty(String word) {
        return empty.contains(word);
    }

    /**
     * @param word without case and accents
     */
    String stem(String word) {
        var stemmer = stemmers.get();
        stemmer.setCurrent(this == GERMAN ? Umlauts.plain(word) : word);
        var _ = stemmer.stem();
        return stemmer.getCurrent();
    }
}
