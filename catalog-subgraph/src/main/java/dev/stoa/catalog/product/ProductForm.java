package dev.stoa.catalog.product;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.graphql.Patch;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff write of a product: fields left out stay, null clears. Variants have their own. */
@Component
public class ProductForm {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_SEO = 500;
    private static final int MOST_TAGS = 100;
    private static final int LONGEST_TAG = 100;

    private final Brands brands;
    private final Categories categories;

    ProductForm(Brands brands, Categories categories) {
        this.brands = brands;
        this.categories = categories;
    }

    /** The content with what is filled in; the old one where there are problems. */
    public ProductContent fill(ProductContent old, Patch patch, Problems problems) {
        var cleared = Stream.of("title", "slug", "status").filter(patch::clears).toList();
        if (!cleared.isEmpty()) {
            cleared.forEach(problems::required);
            return old;
        }
        var description = patch.<@Nullable String>valueOr("descriptionHtml", old.descriptionHtml());
        return old.draft()
                .title(problems.text(patch.valueOr("title", old.title()), LONGEST_TITLE, "title"))
                .slug(slug(patch.valueOr("slug", old.slug()), problems))
                .descriptionHtml(Html.safe(Objects.requireNonNullElse(description, "")))
                .brandId(brandId(old, patch, problems))
                .categoryPath(category(old, patch, problems))
                .tags(tags(old, patch, problems))
                .status(ProductStatus.valueOf(patch.valueOr("status", old.status().name())))
                .seo(
                        seo("seoTitle", old.seoTitle(), patch, problems),
                        seo("seoDescription", old.seoDescription(), patch, problems))
                .done();
    }

    private static String slug(String slug, Problems problems) {
        if (!Slug.isWellFormed(slug)) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "slug");
        }
        return slug;
    }

    private static @Nullable String seo(
            String field, @Nullable String old, Patch patch, Problems problems) {
        return patch.has(field)
                ? problems.optional(
                        patch.<@Nullable String>valueOr(field, null), LONGEST_SEO, field)
                : old;
    }

    private @Nullable String brandId(ProductContent old, Patch patch, Problems problems) {
        var id = patch.<@Nullable String>valueOr("brandId", old.brandId());
        if (id != null && !id.equals(old.brandId()) && brands.byId(id).isEmpty()) {
            problems.notFound("The brand", "brandId");
        }
        return id;
    }

    /** The way down to the category. */
    private List<String> category(ProductContent old, Patch patch, Problems problems) {
        var id = patch.<@Nullable String>valueOr("categoryId", old.categoryId());
        if (id == null) {
            return List.of();
        }
        if (id.equals(old.categoryId())) {
            return old.categoryPath();
        }
        var path = categories.byId(id).map(Category::path).orElse(List.of());
        if (path.isEmpty()) {
            problems.notFound("The category", "categoryId");
        }
        return path;
    }

    private static List<String> tags(ProductContent old, Patch patch, Problems problems) {
        var wanted = patch.<@Nullable List<String>>valueOr("tags", old.tags());
        var tags =
                Objects.requireNonNullElse(wanted, List.<String>of()).stream()
                        .map(String::strip)
                        .distinct()
                        .toList();
        if (tags.size() > MOST_TAGS
                || tags.stream().anyMatch(tag -> tag.isEmpty() || tag.length() > LONGEST_TAG)) {
            problems.invalid("At most 100 tags of 1 to 100 characters.", "tags");
        }
        return tags;
    }
}
