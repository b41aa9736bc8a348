package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import java.util.List;

/** In which fields two versions of a category differ; the names are those of the inputs. */
final class CategoryDifference {

    private CategoryDifference() {}

    static List<FieldChange> between(Category old, Category next) {
        var difference =
                new Difference()
                        .field("name", old.name(), next.name())
                        .field("slug", old.slug(), next.slug())
                        .field("descriptionHtml", old.descriptionHtml(), next.descriptionHtml())
                        .field("position", old.position(), next.position())
                        .field("parentId", old.parentId(), next.parentId());
        return old.head()
                .addTo(difference, next.head())
                .translations(old.translations(), next.translations())
                .found();
    }
}
