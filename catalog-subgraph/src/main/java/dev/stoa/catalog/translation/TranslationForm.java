package dev.stoa.catalog.translation;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.PictureText;
import dev.stoa.catalog.product.ProductText.ValueText;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.translation.TranslateProduct.WantedImageText;
import dev.stoa.catalog.translation.TranslateProduct.WantedOptionText;
import dev.stoa.platform.graphql.Patch;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff write of a product in another language, as long as in its own. */
@Component
class TranslationForm {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_SEO = 500;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ALT_TEXT = 500;

    private final MediaAddresses addresses;

    TranslationForm(MediaAddresses addresses) {
        this.addresses = addresses;
    }

    /** The texts with what is filled in. */
    ProductText fill(
            ProductText old,
            Product product,
            TranslateProduct.Command command,
            Patch patch,
            Problems problems) {
        return new ProductText(
                text("title", old.title(), LONGEST_TITLE, patch, problems),
                html(old.descriptionHtml(), patch),
                text("seoTitle", old.seoTitle(), LONGEST_SEO, patch, problems),
                text("seoDescription", old.seoDescription(), LONGEST_SEO, patch, problems),
                patch.has("options")
                        ? options(command.options(), product, problems)
                        : old.options(),
                patch.has("images") ? images(command.images(), product, problems) : old.images());
    }

    private static @Nullable String text(
            String field, @Nullable String old, int longest, Patch patch, Problems problems) {
        return patch.has(field)
                ? problems.optional(patch.<@Nullable String>valueOr(field, null), longest, field)
                : old;
    }

    private static @Nullable String html(@Nullable String old, Patch patch) {
        var html = patch.<@Nullable String>valueOr("descriptionHtml", old);
        return html == null || html.isBlank() ? null : Html.safe(html);
    }

    private static List<OptionText> options(
            @Nullable List<WantedOptionText> wanted, Product product, Problems problems) {
        var known = new HashMap<String, ProductOption>();
        product.options().forEach(option -> known.put(option.name(), option));
        return each(
                wanted,
                problems,
                "options",
                (option, here) -> {
                    var of = known.remove(option.option());
                    if (of == null) {
                        here.notFound("A further option of the product", "option");
                        return null;
                    }
                    var name = here.optional(option.name(), LONGEST_NAME, "name");
                    return new OptionText(of.name(), name, values(option, of, here));
                });
    }

    private static List<ValueText> values(
            WantedOptionText wanted, ProductOption option, Problems problems) {
        var left = new HashSet<>(option.values());
        return each(
                wanted.values(),
                problems,
                "values",
                (value, here) -> {
                    if (!left.remove(value.value())) {
                        here.notFound("A further value of the option", "value");
                    }
                    return new ValueText(
                            value.value(), here.text(value.text(), LONGEST_NAME, "text"));
                });
    }

    private List<PictureText> images(
            @Nullable List<WantedImageText> wanted, Product product, Problems problems) {
        var known =
                Stream.concat(
                                product.images().stream(),
                                product.variants().stream()
                                        .map(it -> it.variant().image())
                                        .filter(Objects::nonNull))
                        .collect(
                                Collectors.toMap(
                                        addresses::of, Function.identity(), (one, _) -> one));
        return each(
                wanted,
                problems,
                "images",
                (image, here) -> {
                    Image of = known.remove(image.url());
                    if (of == null) {
                        here.notFound("A further picture of the product", "url");
                        return null;
                    }
                    var text = here.text(image.altText(), LONGEST_ALT_TEXT, "altText");
                    return new PictureText(of.url(), text);
                });
    }

    @FunctionalInterface
    private interface Reading<I, T> {
        @Nullable T of(I input, Problems here);
    }

    private static <I, T> List<T> each(
            @Nullable List<I> inputs, Problems problems, String field, Reading<I, T> reading) {
        var all = Objects.requireNonNullElse(inputs, List.<I>of());
        return IntStream.range(0, all.size())
                .mapToObj(i -> reading.of(all.get(i), problems.below(field, Integer.toString(i))))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
