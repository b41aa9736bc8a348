package dev.stoa.catalog.product;

import dev.stoa.catalog.media.Image;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A product's content while it is written: all that is not said stays. */
public final class ContentDraft {

    private String title;
    private String slug;
    private String descriptionHtml;
    private @Nullable String brandId;
    private List<String> categoryPath;
    private List<String> tags;
    private ProductStatus status;
    private List<ProductOption> options;
    private List<Variant> variants;
    private List<Image> images;
    private @Nullable String seoTitle;
    private @Nullable String seoDescription;
    private @Nullable Schedule schedule;
    private Traits traits;
    private List<Relation> relations;
    private Map<String, ProductText> translations;
    private List<ProductFile> files;

    ContentDraft(ProductContent old) {
        title = old.title();
        slug = old.slug();
        descriptionHtml = old.descriptionHtml();
        brandId = old.brandId();
        categoryPath = old.categoryPath();
        tags = old.tags();
        status = old.status();
        options = old.options();
        variants = old.variants();
        images = old.images();
        seoTitle = old.seoTitle();
        seoDescription = old.seoDescription();
        schedule = old.schedule();
        traits = old.traits();
        relations = old.relations();
        translations = old.translations();
        files = old.files();
    }

    /** A new product without a title, not to be seen yet. */
    public static ContentDraft of(
            String slug, List<ProductOption> options, List<Variant> variants) {
        var blank =
                new ProductContent(
                        "",
                        slug,
                        "",
                        null,
                        null,
                        List.of(),
                        List.of(),
                        ProductStatus.DRAFT,
                        options,
                        variants,
                        List.of(),
                        null,
                        null,
                        null,
                        Traits.NONE,
                        List.of(),
                        Map.of(),
                        List.of());
        return new ContentDraft(blank);
    }

    public ContentDraft title(String wanted) {
        title = wanted;
        return this;
    }

    public ContentDraft slug(String wanted) {
        slug = wanted;
        return this;
    }

    ContentDraft descriptionHtml(String wanted) {
        descriptionHtml = wanted;
        return this;
    }

    ContentDraft brandId(@Nullable String wanted) {
        brandId = wanted;
        return this;
    }

    /**
     * @param wanted ids from the root down to the product's own category; empty for none
     */
    public ContentDraft categoryPath(List<String> wanted) {
        categoryPath = wanted;
        return this;
    }

    public ContentDraft tags(List<String> wanted) {
        tags = wanted;
        return this;
    }

    /** Who changes the status by hand has other plans than those that were made before. */
    public ContentDraft status(ProductStatus wanted) {
        if (status != wanted) {
            status = wanted;
            schedule = null;
        }
        return this;
    }

    public ContentDraft schedule(@Nullable Schedule wanted) {
        schedule = wanted;
        return this;
    }

    public ContentDraft traits(Traits wanted) {
        traits = wanted;
        return this;
    }

    public ContentDraft relations(List<Relation> wanted) {
        relations = wanted;
        return this;
    }

    /** What is said in a language; nothing at all takes the language away. */
    public ContentDraft translation(String locale, ProductText wanted) {
        var all = new TreeMap<>(translations);
        if (wanted.equals(ProductText.NONE)) {
            all.remove(locale);
        } else {
            all.put(locale, wanted);
        }
        translations = all;
        return this;
    }

    public ContentDraft options(List<ProductOption> wanted) {
        options = wanted;
        return this;
    }

    public ContentDraft variants(List<Variant> wanted) {
        variants = wanted;
        return this;
    }

    public ContentDraft images(List<Image> wanted) {
        images = wanted;
        return this;
    }

    public ContentDraft files(List<ProductFile> wanted) {
        files = wanted;
        return this;
    }

    public ContentDraft seo(@Nullable String wantedTitle, @Nullable String wantedDescription) {
        seoTitle = wantedTitle;
        seoDescription = wantedDescription;
        return this;
    }

    public ProductContent done() {
        return new ProductContent(
                title,
                slug,
                descriptionHtml,
                brandId,
                categoryPath.isEmpty() ? null : categoryPath.getLast(),
                categoryPath,
                tags,
                status,
                options,
                variants,
                images,
                seoTitle,
                seoDescription,
                schedule,
                traits,
                relations,
                translations,
                files);
    }
}
