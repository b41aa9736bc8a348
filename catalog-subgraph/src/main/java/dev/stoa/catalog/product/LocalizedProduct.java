package dev.stoa.catalog.product;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Locales;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A product as somebody reads it: each text in the nearest of their languages that has it, else in
 * the shop's own. Nothing is read for it.
 */
public final class LocalizedProduct {

    private static final int LONGEST_DESCRIPTION = 160;
    private static final String JOINT = " / ";

    private final Product product;
    private final ProductContent content;
    private final List<String> locales;
    private final List<ProductText> texts;
    private final String standard;

    private LocalizedProduct(Product product, List<String> locales, String standard) {
        this.product = product;
        this.content = product.content();
        this.locales = locales;
        this.texts =
                locales.stream()
                        .map(locale -> Objects.requireNonNull(content.translations().get(locale)))
                        .toList();
        this.standard = standard;
    }

    public static LocalizedProduct of(Product product, Locales locales, Locale wanted) {
        var before = locales.before(product.content().translations().keySet(), wanted);
        return new LocalizedProduct(product, before, locales.standard());
    }

    public String title() {
        return first(ProductText::title).orElse(content.title());
    }

    /** The language of the title. */
    public String language() {
        return IntStream.range(0, texts.size())
                .filter(i -> texts.get(i).title() != null)
                .mapToObj(locales::get)
                .findFirst()
                .orElse(standard);
    }

    /** All languages it has texts in. */
    List<String> languages() {
        var others = content.translations().keySet().stream();
        return Stream.concat(Stream.of(standard), others).sorted().toList();
    }

    public String descriptionHtml() {
        return first(ProductText::descriptionHtml).orElse(content.descriptionHtml());
    }

    /** What is written for search engines goes before other languages' texts. */
    Seo seo() {
        return new Seo(
                first(LocalizedProduct::seoTitle)
                        .orElseGet(
                                () ->
                                        Objects.requireNonNullElse(
                                                content.seoTitle(), content.title())),
                first(LocalizedProduct::seoDescription)
                        .orElseGet(
                                () ->
                                        Objects.requireNonNullElseGet(
                                                content.seoDescription(),
                                                () -> start(content.descriptionHtml()))));
    }

    private static @Nullable String seoTitle(ProductText text) {
        return text.seoTitle() == null ? text.title() : text.seoTitle();
    }

    private static @Nullable String seoDescription(ProductText text) {
        return text.seoDescription() == null && text.descriptionHtml() != null
                ? start(text.descriptionHtml())
                : text.seoDescription();
    }

    private static String start(String html) {
        return Html.text(html, LONGEST_DESCRIPTION);
    }

    public List<ProductOption> options() {
        return texts.isEmpty()
                ? content.options()
                : content.options().stream().map(this::option).toList();
    }

    private ProductOption option(ProductOption option) {
        var values = option.values().stream().map(value -> value(option.name(), value)).toList();
        return new ProductOption(name(option.name()), values);
    }

    private String name(String option) {
        return first(text -> text.option(option).map(ProductText.OptionText::name).orElse(null))
                .orElse(option);
    }

    private String value(String option, String value) {
        return first(text -> text.option(option).flatMap(it -> it.of(value)).orElse(null))
                .orElse(value);
    }

    List<SelectedOption> selected(Variant variant) {
        return IntStream.range(0, content.options().size())
                .mapToObj(i -> selected(content.options().get(i), variant.optionValues().get(i)))
                .toList();
    }

    private SelectedOption selected(ProductOption option, String value) {
        return texts.isEmpty()
                ? new SelectedOption(option.name(), value)
                : new SelectedOption(name(option.name()), value(option.name(), value));
    }

    /** The variant with exactly these options, in any order, by the shop's names or by these. */
    Optional<ProductVariant> variant(List<SelectedOption> chosen) {
        return product.variants().stream()
                .filter(
                        variant ->
                                chosen.size() == content.options().size()
                                        && (variant.selectedOptions().containsAll(chosen)
                                                || selected(variant.variant()).containsAll(chosen)))
                .findFirst();
    }

    /** The title where it tells the variants apart; null for a product without options. */
    public @Nullable String ownTitle(ProductVariant variant) {
        if (texts.isEmpty() || content.options().isEmpty()) {
            return variant.ownTitle();
        }
        return String.join(
                JOINT, selected(variant.variant()).stream().map(SelectedOption::value).toList());
    }

    String title(ProductVariant variant) {
        var own = ownTitle(variant);
        return own == null ? variant.title() : own;
    }

    public List<Image> images() {
        return content.images().stream().map(this::image).toList();
    }

    Image image(Image image) {
        return first(text -> text.altText(image.url()).orElse(null))
                .map(image::withAltText)
                .orElse(image);
    }

    private Optional<String> first(Function<ProductText, @Nullable String> text) {
        for (var one : texts) {
            var found = text.apply(one);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
