package dev.stoa.catalog.product;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes a product; what the patch leaves out stays. */
@UseCase
class UpdateProduct {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_SEO = 500;
    private static final int MOST_TAGS = 100;
    private static final int LONGEST_TAG = 100;

    private final Products products;
    private final ProductRevisions revisions;
    private final Brands brands;
    private final Categories categories;

    UpdateProduct(
            Products products, ProductRevisions revisions, Brands brands, Categories categories) {
        this.products = products;
        this.revisions = revisions;
        this.brands = brands;
        this.categories = categories;
    }

    ProductUpdatePayload handle(Patch patch, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = products.byId(patch.required("id"));
        if (found.isEmpty()) {
            return ProductUpdatePayload.refused(GeneralError.notFound("The product", "id"));
        }
        if (found.get().version() != patch.<Integer>required("expectedVersion")) {
            return ProductUpdatePayload.refused(GeneralError.conflict("expectedVersion"));
        }
        var problems = problemsOfClearing(patch);
        if (!problems.isEmpty()) {
            return ProductUpdatePayload.refused(problems);
        }
        var content = changed(found.get().content(), patch, problems);
        problems.addAll(problemsOf(content));
        if (!problems.isEmpty()) {
            return ProductUpdatePayload.refused(problems);
        }
        return switch (revisions.store(found.get(), content)) {
            case Revision.Stored stored -> ProductUpdatePayload.done(stored.product());
            case Revision.Outdated _ ->
                    ProductUpdatePayload.refused(GeneralError.conflict("expectedVersion"));
            case Revision.SlugTaken _ -> ProductUpdatePayload.refused(slugTaken());
        };
    }

    private static List<UserError> problemsOfClearing(Patch patch) {
        var problems = new ArrayList<UserError>();
        Stream.of("title", "slug", "status")
                .filter(patch::clears)
                .forEach(field -> problems.add(GeneralError.required(field)));
        return problems;
    }

    private ProductContent changed(ProductContent old, Patch patch, List<UserError> problems) {
        var description = patch.<@Nullable String>valueOr("descriptionHtml", old.descriptionHtml());
        var tags = patch.<@Nullable List<String>>valueOr("tags", old.tags());
        var category = category(old, patch, problems);
        return new ProductContent(
                patch.valueOr("title", old.title()).strip(),
                patch.valueOr("slug", old.slug()),
                Html.safe(Objects.requireNonNullElse(description, "")),
                brandId(old, patch, problems),
                category.isEmpty() ? null : category.getLast(),
                category,
                Objects.requireNonNullElse(tags, List.<String>of()).stream()
                        .map(String::strip)
                        .distinct()
                        .toList(),
                ProductStatus.valueOf(patch.valueOr("status", old.status().name())),
                old.options(),
                old.variants(),
                old.images(),
                patch.<@Nullable String>valueOr("seoTitle", old.seoTitle()),
                patch.<@Nullable String>valueOr("seoDescription", old.seoDescription()));
    }

    private @Nullable String brandId(ProductContent old, Patch patch, List<UserError> problems) {
        var id = patch.<@Nullable String>valueOr("brandId", old.brandId());
        if (id != null && !id.equals(old.brandId()) && brands.byId(id).isEmpty()) {
            problems.add(GeneralError.notFound("The brand", "brandId"));
        }
        return id;
    }

    /** The way down to the category. */
    private List<String> category(ProductContent old, Patch patch, List<UserError> problems) {
        var id = patch.<@Nullable String>valueOr("categoryId", old.categoryId());
        if (id == null) {
            return List.of();
        }
        if (id.equals(old.categoryId())) {
            return old.categoryPath();
        }
        var path = categories.byId(id).map(Category::path).orElse(List.of());
        if (path.isEmpty()) {
            problems.add(GeneralError.notFound("The category", "categoryId"));
        }
        return path;
    }

    private static List<UserError> problemsOf(ProductContent content) {
        var problems = new ArrayList<UserError>();
        if (content.title().isEmpty()) {
            problems.add(GeneralError.required("title"));
        }
        requireLength(content.title(), LONGEST_TITLE, "title", problems);
        requireLength(content.seoTitle(), LONGEST_SEO, "seoTitle", problems);
        requireLength(content.seoDescription(), LONGEST_SEO, "seoDescription", problems);
        if (!Slug.isWellFormed(content.slug())) {
            problems.add(
                    GeneralError.invalid("Lower-case letters, digits and hyphens only.", "slug"));
        }
        if (content.tags().size() > MOST_TAGS
                || content.tags().stream()
                        .anyMatch(tag -> tag.isEmpty() || tag.length() > LONGEST_TAG)) {
            problems.add(GeneralError.invalid("At most 100 tags of 1 to 100 characters.", "tags"));
        }
        return problems;
    }

    private static void requireLength(
            @Nullable String text, int longest, String field, List<UserError> problems) {
        if (text != null && text.length() > longest) {
            problems.add(GeneralError.invalid("At most " + longest + " characters.", field));
        }
    }

    private static UserError slugTaken() {
        return GeneralError.of("SLUG_TAKEN", "Another product has this slug.", "slug");
    }
}
