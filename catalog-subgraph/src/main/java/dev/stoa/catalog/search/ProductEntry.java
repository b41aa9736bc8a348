package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.FilterValue;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.money.Money;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/**
 * A product as the index knows it. A change of its fields makes other indexes: count {@link
 * #FORMAT} up, and they are built anew.
 *
 * @param kind what products of its kind are called
 * @param options values of its options and attributes, as words
 * @param titleWords words as they are written, to find by beginnings
 * @param nameWords of brand, categories, kind, tags, options and attributes, as they are written
 * @param foreignWords of translated titles; see {@link ForeignText} for these three
 * @param codes slug, stock keeping units and barcodes, letters and digits alone
 * @param optionValues each with the name of its option, as {@link Choices#one} writes them
 * @param choices each combination of option values that a variant has; see {@link Choices}
 * @param attributes what it is like, as {@link AttributeTerms} writes it
 * @param prices of all variants, in the smallest unit of the shop's currency
 * @param publishedAt milliseconds since 1970
 * @param isAvailable 1 or 0, to sort by
 * @param rating mean of the reviews in hundredths of stars; null without reviews
 * @param ratingRank to sort by; null without reviews
 */
@SearchEntity
@Indexed(index = "products")
public record ProductEntry(
        @DocumentId @KeywordField(name = "key", sortable = Sortable.YES) String id,
        @FullTextField(analyzer = SearchTexts.STEMMED) String title,
        @FullTextField(analyzer = SearchTexts.STEMMED) @Nullable String brand,
        @FullTextField(analyzer = SearchTexts.STEMMED) List<String> categories,
        @FullTextField(analyzer = SearchTexts.STEMMED) @Nullable String kind,
        @FullTextField(analyzer = SearchTexts.STEMMED) List<String> tags,
        @FullTextField(analyzer = SearchTexts.STEMMED) List<String> options,
        @FullTextField(analyzer = SearchTexts.STEMMED) String description,
        @KeywordField(projectable = Projectable.YES) List<String> titleWords,
        @KeywordField(projectable = Projectable.YES) List<String> nameWords,
        @KeywordField(projectable = Projectable.YES) List<String> foreignWords,
        @KeywordField List<String> foreignTitles,
        @KeywordField List<String> foreignTexts,
        @KeywordField List<String> codes,
        @KeywordField String status,
        @KeywordField(aggregable = Aggregable.YES) List<String> categoryPath,
        @KeywordField List<String> collectionIds,
        @KeywordField(aggregable = Aggregable.YES) @Nullable String brandId,
        @KeywordField List<String> tagKeys,
        @KeywordField(aggregable = Aggregable.YES) List<String> optionValues,
        @KeywordField List<String> choices,
        @KeywordField(aggregable = Aggregable.YES) List<String> attributes,
        @GenericField(aggregable = Aggregable.YES) List<Long> prices,
        @GenericField(sortable = Sortable.YES, projectable = Projectable.YES) long lowest,
        @KeywordField(sortable = Sortable.YES, projectable = Projectable.YES) String titleKey,
        @GenericField(sortable = Sortable.YES, projectable = Projectable.YES) long publishedAt,
        @GenericField(sortable = Sortable.YES, aggregable = Aggregable.YES) int isAvailable,
        @GenericField @Nullable Integer rating,
        @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
                @Nullable Long ratingRank) {

    /** Of the index: one with another is of no use. */
    static final int FORMAT = 7;

    private static final int MOST_OF_DESCRIPTION = 5_000;

    static ProductEntry of(
            Product product,
            String description,
            @Nullable String brand,
            List<String> categories,
            @Nullable String kind,
            @Nullable Rating rating,
            List<String> words,
            List<FilterValue> attributes,
            ForeignText foreign) {
        var content = product.content();
        var options =
                Stream.of(optionValues(product), words.stream(), foreign.relatives().stream())
                        .flatMap(Function.identity())
                        .distinct()
                        .toList();
        var choices = Choices.of(content);
        return new ProductEntry(
                product.id(),
                product.title(),
                brand,
                categories,
                kind,
                content.tags(),
                options,
                description,
                Words.withJoined(content.title()),
                nameWords(brand, categories, kind, content.tags(), options),
                foreign.words(),
                foreign.titles(),
                foreign.texts(),
                codes(product),
                content.status().name(),
                content.categoryPath(),
                product.collectionIds(),
                content.brandId(),
                content.tags(),
                choices.stream().filter(Choices::isOne).toList(),
                choices,
                AttributeTerms.of(attributes),
                content.variants().stream()
                        .map(Variant::price)
                        .map(Money::minor)
                        .distinct()
                        .toList(),
                product.lowestMinor(),
                product.titleKey(),
                published(product),
                product.isAvailable() ? 1 : 0,
                rating == null ? null : rating.average(),
                rating == null ? null : rating.rank());
    }

    /** As far as the index knows it. */
    static String description(ProductContent content) {
        return clipped(Html.text(content.descriptionHtml()));
    }

    private static long published(Product product) {
        var at = product.publishedAt();
        return at == null ? 0 : at.toEpochMilli();
    }

    private static Stream<String> optionValues(Product product) {
        return product.variants().stream()
                .flatMap(variant -> variant.variant().optionValues().stream());
    }

    private static List<String> nameWords(
            @Nullable String brand,
            List<String> categories,
            @Nullable String kind,
            List<String> tags,
            List<String> options) {
        var words = new LinkedHashSet<String>();
        words.addAll(Words.withJoined(brand));
        words.addAll(Words.withJoined(categories));
        words.addAll(Words.withJoined(kind));
        words.addAll(Words.withJoined(tags));
        words.addAll(Words.withJoined(options));
        return List.copyOf(words);
    }

    private static List<String> codes(Product product) {
        var ofVariants =
                product.content().variants().stream()
                        .flatMap(variant -> Stream.of(variant.sku(), variant.barcode()))
                        .filter(Objects::nonNull);
        return Stream.concat(Stream.of(product.slug()), ofVariants)
                .map(ProductEntry::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** What of a code counts: {@code AB-12} is {@code ab12}. */
    static String code(String written) {
        return String.join("", Words.of(written));
    }

    static String clipped(String text) {
        return text.length() <= MOST_OF_DESCRIPTION ? text : text.substring(0, MOST_OF_DESCRIPTION);
    }
}
