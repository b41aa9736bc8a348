package dev.stoa.catalog.product;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What staff have written of a product in another language than the shop's own. What is null or
 * left out is not translated, and read in the next language of the reader.
 *
 * @param descriptionHtml safe HTML
 */
public record ProductText(
        @Nullable String title,
        @Nullable String descriptionHtml,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        List<OptionText> options,
        List<PictureText> images) {

    public static final ProductText NONE =
            new ProductText(null, null, null, null, List.of(), List.of());

    /**
     * An option.
     *
     * @param option as it is called in the shop's own language
     */
    public record OptionText(String option, @Nullable String name, List<ValueText> values) {

        public OptionText {
            values = List.copyOf(values);
        }

        public Optional<String> of(String value) {
            return values.stream()
                    .filter(it -> it.value().equals(value))
                    .map(ValueText::text)
                    .findFirst();
        }
    }

    /**
     * A value of an option.
     *
     * @param value as it is called in the shop's own language
     */
    public record ValueText(String value, String text) {}

    /**
     * What a picture shows.
     *
     * @param url as stored
     */
    public record PictureText(String url, String altText) {}

    public ProductText {
        options = List.copyOf(options);
        images = List.copyOf(images);
    }

    Optional<OptionText> option(String option) {
        return options.stream().filter(it -> it.option().equals(option)).findFirst();
    }

    Optional<String> altText(String url) {
        return images.stream()
                .filter(it -> it.url().equals(url))
                .map(PictureText::altText)
                .findFirst();
    }
}
