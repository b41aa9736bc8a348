package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.text.Locales;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What an option is called in the languages that the kinds of products that have it are translated
 * into. Where kinds differ, the one that was made first has its way.
 */
public final class OptionWords {

    private final String option;
    private final List<ProductKind> kinds;

    OptionWords(String option, List<ProductKind> kinds) {
        this.option = option;
        this.kinds = kinds;
    }

    public String name(Locales locales, Locale wanted) {
        return read(locales, wanted, OptionText::name, option);
    }

    public String value(String value, Locales locales, Locale wanted) {
        return read(locales, wanted, text -> text.of(value).orElse(null), value);
    }

    private String read(
            Locales locales,
            Locale wanted,
            Function<OptionText, @Nullable String> part,
            String own) {
        return kinds.stream()
                .map(kind -> read(kind.translations(), locales, wanted, part))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(own);
    }

    private Optional<String> read(
            Map<String, KindText> texts,
            Locales locales,
            Locale wanted,
            Function<OptionText, @Nullable String> part) {
        return locales.before(texts.keySet(), wanted).stream()
                .flatMap(tag -> Optional.ofNullable(texts.get(tag)).stream())
                .flatMap(text -> text.options().stream())
                .filter(text -> text.option().equals(option))
                .flatMap(text -> Optional.ofNullable(part.apply(text)).stream())
                .findFirst();
    }
}
