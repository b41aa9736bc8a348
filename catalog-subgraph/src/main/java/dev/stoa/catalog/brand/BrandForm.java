package dev.stoa.catalog.brand;

import dev.stoa.catalog.medialibrary.MediaAssets;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.graphql.Patch;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What staff write of a brand: fields left out stay, null clears. */
@Component
class BrandForm {

    private static final int LONGEST_NAME = 100;

    private final MediaAssets library;

    BrandForm(MediaAssets library) {
        this.library = library;
    }

    /** The next version with what is filled in; the old one where there are problems. */
    Brand fill(Brand old, Patch patch, Problems problems) {
        var cleared = Stream.of("name", "slug").filter(patch::clears).toList();
        if (!cleared.isEmpty()) {
            cleared.forEach(problems::required);
            return old;
        }
        var description = patch.<@Nullable String>valueOr("descriptionHtml", old.descriptionHtml());
        return old.written(
                problems.text(patch.valueOr("name", old.name()), LONGEST_NAME, "name"),
                slug(patch.valueOr("slug", old.slug()), problems),
                Html.safe(Objects.requireNonNullElse(description, "")),
                library.chosen("logoAssetId", old.logo(), patch, problems),
                NameTextForm.seo("seoTitle", old.seoTitle(), patch, problems),
                NameTextForm.seo("seoDescription", old.seoDescription(), patch, problems));
    }

    private static String slug(String slug, Problems problems) {
        if (!Slug.isWellFormed(slug)) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "slug");
        }
        return slug;
    }
}
