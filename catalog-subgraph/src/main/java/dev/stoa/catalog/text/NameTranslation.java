package dev.stoa.catalog.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@link NameText} with its language, as staff read it. */
public record NameTranslation(
        String locale,
        @Nullable String name,
        @Nullable String descriptionHtml,
        @Nullable String seoTitle,
        @Nullable String seoDescription) {

    public static List<NameTranslation> of(Map<String, NameText> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream().map(it -> of(it.getKey(), it.getValue())).toList();
    }

    private static NameTranslation of(String locale, NameText text) {
        return new NameTranslation(
                locale,
                text.name(),
                text.descriptionHtml(),
                text.seoTitle(),
                text.seoDescription());
    }
}
