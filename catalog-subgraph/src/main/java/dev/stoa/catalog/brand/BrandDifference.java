package dev.stoa.catalog.brand;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.media.Image;
import java.util.List;

/** In which fields two versions of a brand differ; the names are those of the inputs. */
final class BrandDifference {

    private BrandDifference() {}

    static List<FieldChange> between(Brand old, Brand next) {
        return new Difference()
                .field("name", old.name(), next.name())
                .field("slug", old.slug(), next.slug())
                .field("descriptionHtml", old.descriptionHtml(), next.descriptionHtml())
                .shown(null, "logoAssetId", old.logo(), next.logo(), Image::url)
                .field("seoTitle", old.seoTitle(), next.seoTitle())
                .field("seoDescription", old.seoDescription(), next.seoDescription())
                .translations(old.translations(), next.translations())
                .found();
    }
}
