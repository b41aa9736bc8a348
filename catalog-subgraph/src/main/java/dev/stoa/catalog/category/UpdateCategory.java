package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.pagehead.PageHeadForm;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes what a category is called and says, and where it stands among its siblings. */
@UseCase
class UpdateCategory {

    private final CategoryDesk desk;
    private final PageHeadForm heads;

    UpdateCategory(CategoryDesk desk, PageHeadForm heads) {
        this.desk = desk;
        this.heads = heads;
    }

    CategoryPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        Stream.of("name", "slug", "position").filter(patch::clears).forEach(problems::required);
        return problems.isEmpty()
                ? desk.edit(
                        patch.required("id"),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (current, found) -> changed(current, patch, found))
                : CategoryPayload.refused(problems.all());
    }

    private Category changed(Category old, Patch patch, Problems problems) {
        var description = patch.<@Nullable String>valueOr("descriptionHtml", old.descriptionHtml());
        return old.written(
                CategoryRules.name(patch.valueOr("name", old.name()), problems),
                CategoryRules.slug(patch.valueOr("slug", old.slug()), problems),
                Html.safe(Objects.requireNonNullElse(description, "")),
                patch.valueOr("position", old.position()),
                heads.fill(old.head(), patch, problems));
    }
}
