package dev.stoa.catalog.product;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Instant;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/** Something the shop sells, in one or more variants. */
@Document("products")
public final class Product implements Listed {

    @Id private final String id;
    private final ProductContent content;
    private final String titleKey;
    private final long lowestMinor;

    // Null where it was stored by an older release; lists ask for it.
    final @Nullable Long highestMinor;

    private final @Nullable Instant publishedAt;
    private final Instant createdAt;
    private final Instant updatedAt;
    private final long version;
    final Shelf shelf;
    final @Nullable Translated translated;

    @PersistenceCreator
    Product(
            String id,
            ProductContent content,
            String titleKey,
            long lowestMinor,
            @Nullable Long highestMinor,
            @Nullable Instant publishedAt,
            Instant createdAt,
            Instant updatedAt,
            long version,
            Shelf shelf,
            @Nullable Translated translated) {
        this.id = id;
        this.content = content;
        this.titleKey = titleKey;
        this.lowestMinor = lowestMinor;
        this.highestMinor = highestMinor;
        this.publishedAt = publishedAt;
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
        this.version = version;
        this.shelf = shelf;
        this.translated = translated;
    }

    /**
     * @param sellable ids of the variants that can be bought from the start
     */
    public static Product create(
            String id, ProductContent content, Set<String> sellable, Instant now) {
        return new Product(
                id,
                content,
                Words.sortKey(content.title()),
                prices(content).getMin(),
                prices(content).getMax(),
                content.status() == ProductStatus.ACTIVE ? now : null,
                now,
                now,
                1,
                Shelf.of(sellable),
                Translated.of(content));
    }

    /** The product with other content; empty when that is what it already has. */
    public Optional<Product> revised(ProductContent next, Instant now) {
        if (next.equals(content)) {
            return Optional.empty();
        }
        boolean firstShown = publishedAt == null && next.status() == ProductStatus.ACTIVE;
        return Optional.of(
                new Product(
                        id,
                        next,
                        Words.sortKey(next.title()),
                        prices(next).getMin(),
                        prices(next).getMax(),
                        firstShown ? now : publishedAt,
                        createdAt,
                        now,
                        version + 1,
                        shelf,
                        Translated.of(next)));
    }

    /** True when shoppers may know it by another slug than the revision has. */
    boolean hasMovedTo(Product revised) {
        return publishedAt != null && !slug().equals(revised.slug());
    }

    List<String> variantIdsBeyond(Product other) {
        var others = other.content.variants().stream().map(Variant::id).collect(Collectors.toSet());
        return content.variants().stream()
                .map(Variant::id)
                .filter(Predicate.not(others::contains))
                .toList();
    }

    private static LongSummaryStatistics prices(ProductContent content) {
        return content.variants().stream()
                .map(Variant::price)
                .mapToLong(Money::minor)
                .summaryStatistics();
    }

    @Override
    public String id() {
        return id;
    }

    public ProductContent content() {
        return content;
    }

    public String title() {
        return content.title();
    }

    public String slug() {
        return content.slug();
    }

    public String descriptionHtml() {
        return content.descriptionHtml();
    }

    public List<String> tags() {
        return content.tags();
    }

    public List<ProductOption> options() {
        return content.options();
    }

    public List<Image> images() {
        return content.images();
    }

    public @Nullable Image featuredImage() {
        return content.images().isEmpty() ? null : content.images().getFirst();
    }

    public ProductStatus status() {
        return content.status();
    }

    public boolean isActive() {
        return content.status() == ProductStatus.ACTIVE;
    }

    /** Drafts and archived products are shown to staff only. */
    public boolean isVisibleTo(Caller caller) {
        return isActive() || caller.may(Permission.PRODUCTS_READ);
    }

    public List<ProductVariant> variants() {
        return content.variants().stream()
                .map(variant -> new ProductVariant(this, variant))
                .toList();
    }

    public Optional<ProductVariant> variant(String variantId) {
        return content.variants().stream()
                .filter(variant -> variant.id().equals(variantId))
                .findFirst()
                .map(variant -> new ProductVariant(this, variant));
    }

    public VariantMatrix variantMatrix() {
        return VariantMatrix.of(content, isActive() ? shelf.sellable() : Set.of());
    }

    public List<String> collectionIds() {
        return shelf.collectionIds();
    }

    @Override
    public @Nullable Long rank(String collectionId) {
        return shelf.rank(collectionId);
    }

    /** True when it was told that the variant can be bought. */
    public boolean isOnShelf(String variantId) {
        return shelf.sellable().contains(variantId);
    }

    public boolean isAvailable() {
        return isActive() && shelf.isAvailable();
    }

    @Override
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public Long lowestMinor() {
        return lowestMinor;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Product product
                && id.equals(product.id)
                && version == product.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }
}
