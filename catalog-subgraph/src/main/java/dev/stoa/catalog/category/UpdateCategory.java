package dev.stoa.catalog.category;

import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes what a category is called and says, and where it stands among its siblings. */
@UseCase
class UpdateCategory {

    private final Categories categories;
    private final CategoryDesk desk;

    UpdateCategory(Categories categories, CategoryDesk desk) {
        this.categories = categories;
        this.desk = desk;
    }

    CategoryPayload handle(Patch patch, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = categories.byId(patch.required("id"));
        if (found.isEmpty()) {
            return CategoryPayload.refused(GeneralError.notFound("The category", "id"));
        }
        var old = found.get();
        var problems = Problems.none();
        if (old.version() != patch.<Integer>required("expectedVersion").longValue()) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        Stream.of("name", "slug", "position").filter(patch::clears).forEach(problems::required);
        if (!problems.isEmpty()) {
            return CategoryPayload.refused(problems.all());
        }
        var changed = changed(old, patch, problems);
        return problems.isEmpty()
                ? desk.replace(old, changed)
                : CategoryPayload.refused(problems.all());
    }

    private static Category changed(Category old, Patch patch, Problems problems) {
        var description = patch.<@Nullable String>valueOr("descriptionHtml", old.descriptionHtml());
        return old.written(
                CategoryRules.name(patch.valueOr("name", old.name()), problems),
                CategoryRules.slug(patch.valueOr("slug", old.slug()), problems),
                Html.safe(Objects.requireNonNullElse(description, "")),
                patch.valueOr("position", old.position()));
    }
}
