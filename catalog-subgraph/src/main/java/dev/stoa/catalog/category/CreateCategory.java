package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.pagehead.PageHead;
import dev.stoa.catalog.pagehead.PageHeadForm;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds a category to the tree. */
@UseCase
class CreateCategory {

    /** The new category. */
    record Command(
            String name,
            @Nullable String parentId,
            @Nullable String slug,
            @Nullable String descriptionHtml,
            int position) {}

    private final Categories categories;
    private final CategoryDesk desk;
    private final PageHeadForm heads;

    CreateCategory(Categories categories, CategoryDesk desk, PageHeadForm heads) {
        this.categories = categories;
        this.desk = desk;
        this.heads = heads;
    }

    /**
     * @param patch the same, of which the head of the page is read
     */
    CategoryPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var name = CategoryRules.name(command.name(), problems);
        var parent = Optional.ofNullable(command.parentId()).flatMap(categories::byId).orElse(null);
        if (command.parentId() != null && parent == null) {
            problems.notFound("The category", "parentId");
        }
        if (!problems.isEmpty()) {
            return CategoryPayload.refused(problems.all());
        }
        var draft = categories.draft(name, parent);
        var slug = Objects.requireNonNullElse(command.slug(), draft.slug());
        CategoryRules.checkDepth(draft, 0, problems);
        var description = Html.safe(Objects.requireNonNullElse(command.descriptionHtml(), ""));
        var wanted =
                new Category(
                        draft.id(),
                        name,
                        CategoryRules.slug(slug, problems),
                        description,
                        draft.parentId(),
                        draft.path(),
                        draft.sortPath(),
                        command.position(),
                        1L,
                        null,
                        heads.fill(PageHead.NONE, patch, problems));
        return problems.isEmpty()
                ? desk.add(wanted, Actor.of(staff))
                : CategoryPayload.refused(problems.all());
    }
}
