package dev.stoa.catalog.assortment;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.ProductRevisions;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.ProductText;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Variant;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a draft like another product. Codes such as the SKU name one thing alone and are never
 * copied, nor are pieces on stock.
 */
@UseCase
class DuplicateProduct {

    /** What the new product gets of the other, besides its texts and options. */
    enum Part {
        MEDIA,
        PRICES,
        TAGS,
        SEO
    }

    /** Which product, and how the new one is called. */
    record Command(String id, @Nullable String title, List<Part> include) {}

    private static final int LONGEST_TITLE = 250;

    private final Products products;
    private final ProductRevisions revisions;
    private final FreeSlugs slugs;
    private final Ids ids;

    DuplicateProduct(Products products, ProductRevisions revisions, FreeSlugs slugs, Ids ids) {
        this.products = products;
        this.revisions = revisions;
        this.slugs = slugs;
        this.ids = ids;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var found = products.byId(command.id());
        if (found.isEmpty()) {
            problems.notFound("The product", "id");
            return ProductPayload.refused(problems.all());
        }
        var wanted = Objects.requireNonNullElse(command.title(), found.get().title());
        var title = problems.text(wanted, LONGEST_TITLE, "title");
        if (!problems.isEmpty()) {
            return ProductPayload.refused(problems.all());
        }
        var copy = copy(found.get(), title, Set.copyOf(command.include()));
        return revisions
                .add(ids.next("prd"), copy, Actor.of(staff))
                .map(ProductPayload::done)
                .orElseGet(
                        () ->
                                ProductPayload.refused(
                                        List.of(ProductDesk.slugTaken(List.of("title")))));
    }

    private ProductContent copy(Product original, String title, Set<Part> parts) {
        var old = original.content();
        var draft =
                old.draft()
                        .title(title)
                        .slug(slugs.from(title))
                        .status(ProductStatus.DRAFT)
                        .schedule(null)
                        .variants(old.variants().stream().map(it -> copy(it, parts)).toList());
        if (!parts.contains(Part.MEDIA)) {
            draft.images(List.of()).files(List.of());
        }
        if (!parts.contains(Part.TAGS)) {
            draft.tags(List.of());
        }
        if (!parts.contains(Part.SEO)) {
            draft.seo(null, null);
        }
        boolean isRenamed = !title.equals(old.title());
        old.translations()
                .forEach((locale, text) -> draft.translation(locale, copy(text, isRenamed, parts)));
        return draft.done();
    }

    /** Another title is to be translated anew. */
    private static ProductText copy(ProductText old, boolean isRenamed, Set<Part> parts) {
        boolean withSeo = parts.contains(Part.SEO);
        return new ProductText(
                isRenamed ? null : old.title(),
                old.descriptionHtml(),
                withSeo ? old.seoTitle() : null,
                withSeo ? old.seoDescription() : null,
                old.options(),
                parts.contains(Part.MEDIA) ? old.images() : List.of());
    }

    private Variant copy(Variant old, Set<Part> parts) {
        boolean withPrices = parts.contains(Part.PRICES);
        return new Variant(
                ids.next("var"),
                old.optionValues(),
                withPrices ? old.price() : new Money(0, old.price().currency()),
                withPrices ? old.compareAt() : null,
                null,
                null,
                old.weightGrams(),
                old.requiresShipping(),
                old.taxClass(),
                parts.contains(Part.MEDIA) ? old.image() : null,
                old.contents(),
                old.included(),
                old.quantityRules());
    }
}
