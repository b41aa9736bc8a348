package dev.stoa.catalog.search;

import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the index has of the texts of a product in other languages than the shop's own, and of all
 * words in scripts without spaces.
 */
final class ForeignText {

    private final SearchLanguage standard;
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final List<String> relatives = new ArrayList<>();

    private ForeignText(SearchLanguage standard) {
        this.standard = standard;
    }

    /**
     * @param description as {@link ProductEntry#description} has it
     * @param names of what the product belongs to, by language
     */
    static ForeignText of(
            ProductContent content,
            String description,
            List<Map<String, NameText>> names,
            SearchLanguage standard) {
        var foreign = new ForeignText(standard);
        addUnspaced(content.title(), standard, foreign.titles);
        addUnspaced(description, standard, foreign.texts);
        content.translations()
                .forEach((tag, text) -> foreign.add(Locale.forLanguageTag(tag), text));
        names.forEach(byTag -> byTag.forEach(foreign::addName));
        return foreign;
    }

    private static void addUnspaced(String text, SearchLanguage language, Set<String> terms) {
        if (!SearchLanguage.mayBeUnspaced(text)) {
            return;
        }
        Words.of(ProductEntry.clipped(text)).stream()
                .filter(SearchLanguage::isUnspaced)
                .forEach(word -> terms.addAll(language.terms(word)));
    }

    private void add(Locale locale, ProductText text) {
        var language = SearchLanguage.of(locale);
        if (language.equals(standard)) {
            Stream.concat(Stream.ofNullable(text.title()), options(text)).forEach(relatives::add);
            return;
        }
        for (var word : Words.withJoined(text.title())) {
            words.add(language.named(word));
            titles.addAll(language.terms(word));
        }
        options(text).forEach(option -> addTerms(option, language));
        if (text.descriptionHtml() != null) {
            addTerms(ProductEntry.clipped(Html.text(text.descriptionHtml())), language);
        }
    }

    private void addName(String tag, NameText text) {
        var language = SearchLanguage.of(Locale.forLanguageTag(tag));
        if (text.name() != null && language.equals(standard)) {
            relatives.add(text.name());
        } else if (text.name() != null) {
            addTerms(text.name(), language);
        }
    }

    private void addTerms(String text, SearchLanguage language) {
        Words.withJoined(text).forEach(word -> texts.addAll(language.terms(word)));
    }

    private static Stream<String> options(ProductText text) {
        return text.options().stream()
                .flatMap(option -> option.values().stream())
                .map(ProductText.ValueText::text);
    }

    /** Of titles, as they are written. */
    List<String> words() {
        return List.copyOf(words);
    }

    List<String> titles() {
        return List.copyOf(titles);
    }

    /** Of descriptions, options and names of what it belongs to. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    /** Texts of other regions that speak the shop's own language. */
    Collection<String> relatives() {
        return List.copyOf(relatives);
    }
}
