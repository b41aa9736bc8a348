package dev.stoa.catalog.bulkimport;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.ValueText;
import dev.stoa.catalog.shopify.ImportedProduct;
import dev.stoa.catalog.shopify.ImportedTexts;
import dev.stoa.catalog.shopify.ImportedTexts.OptionTexts;
import dev.stoa.catalog.shopify.RowProblem;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Locales;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a file says in other languages. Languages it does not speak of stay as they are. */
final class ImportLanguages {

    private static final String COLUMN = "translations";
    private static final int MOST = 50;
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_SEO = 500;
    private static final int LONGEST_NAME = 100;

    private final Locales locales;

    ImportLanguages(Locales locales) {
        this.locales = locales;
    }

    /**
     * @param options as the product is to have them
     */
    Map<String, ProductText> of(
            ImportedProduct product,
            @Nullable Product existing,
            List<ProductOption> options,
            List<RowProblem> problems) {
        var texts =
                new TreeMap<String, ProductText>(
                        existing == null ? Map.of() : existing.content().translations());
        for (var told :
                Objects.requireNonNullElse(
                        product.details().translations(), List.<ImportedTexts>of())) {
            var locale = Locales.tag(told.locale()).filter(it -> !it.equals(locales.standard()));
            if (locale.isEmpty() || texts.size() == MOST && !texts.containsKey(locale.get())) {
                problems.add(
                        new RowProblem(
                                product.row(),
                                COLUMN,
                                told.locale(),
                                "Expected another language than the shop's own, at most "
                                        + MOST
                                        + "."));
                continue;
            }
            var before = texts.getOrDefault(locale.get(), ProductText.NONE);
            texts.put(locale.get(), new Told(product.row(), told, problems).text(before, options));
        }
        texts.values().removeIf(ProductText.NONE::equals);
        return texts;
    }

    /** The texts of one language in one line. */
    private record Told(int row, ImportedTexts told, List<RowProblem> problems) {

        /** What pictures show is in no file. */
        ProductText text(ProductText before, List<ProductOption> options) {
            var html = told.descriptionHtml();
            return new ProductText(
                    shortEnough(told.title(), LONGEST_TITLE),
                    html == null || html.isBlank() ? null : Html.safe(html),
                    shortEnough(told.seoTitle(), LONGEST_SEO),
                    shortEnough(told.seoDescription(), LONGEST_SEO),
                    options(options),
                    before.images());
        }

        private @Nullable String shortEnough(@Nullable String text, int longest) {
            var stripped = text == null || text.isBlank() ? null : text.strip();
            if (stripped != null && stripped.length() > longest) {
                problem(stripped, "Expected at most " + longest + " characters.");
                return null;
            }
            return stripped;
        }

        private List<OptionText> options(List<ProductOption> known) {
            var texts = new ArrayList<OptionText>();
            for (var option : Objects.requireNonNullElse(told.options(), List.<OptionTexts>of())) {
                option(known, option.option())
                        .filter(it -> texts.stream().noneMatch(has(it)))
                        .ifPresentOrElse(
                                it -> texts.add(text(it, option)),
                                () -> problem(option.option(), "The product has no such option."));
            }
            return texts;
        }

        private static Predicate<OptionText> has(ProductOption option) {
            return text -> text.option().equals(option.name());
        }

        private static Optional<ProductOption> option(List<ProductOption> known, String name) {
            return known.stream().filter(it -> it.name().equals(name)).findFirst();
        }

        private OptionText text(ProductOption option, OptionTexts told) {
            var values = new TreeMap<String, ValueText>();
            for (var value :
                    Objects.requireNonNullElse(
                            told.values(), List.<ImportedTexts.ValueTexts>of())) {
                var text = shortEnough(value.text(), LONGEST_NAME);
                if (!option.values().contains(value.value())) {
                    problem(value.value(), "The option has no such value.");
                } else if (text != null) {
                    values.put(value.value(), new ValueText(value.value(), text));
                }
            }
            var inOrder =
                    option.values().stream().map(values::get).filter(Objects::nonNull).toList();
            return new OptionText(option.name(), shortEnough(told.name(), LONGEST_NAME), inOrder);
        }

        private void problem(String value, String message) {
            problems.add(new RowProblem(row, COLUMN, value, message));
        }
    }
}
