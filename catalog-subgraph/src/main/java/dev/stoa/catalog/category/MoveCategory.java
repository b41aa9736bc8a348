package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a category below another one, or at the top, with all that is in it; slugs stay. */
@UseCase
class MoveCategory {

    /**
     * Which category, and where to.
     *
     * @param parentId null for the top
     */
    record Command(
            String id,
            int expectedVersion,
            @Nullable String parentId,
            @Nullable Integer position) {}

    private final Categories categories;
    private final CategoryDesk desk;

    MoveCategory(Categories categories, CategoryDesk desk) {
        this.categories = categories;
        this.desk = desk;
    }

    CategoryPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                command.id(),
                command.expectedVersion(),
                Actor.of(staff),
                (current, problems) -> moved(current, command, problems));
    }

    private Category moved(Category old, Command command, Problems problems) {
        var parent = Optional.ofNullable(command.parentId()).flatMap(categories::byId).orElse(null);
        if (command.parentId() != null && parent == null) {
            problems.notFound("The category", "parentId");
        }
        if (parent != null && parent.path().contains(old.id())) {
            problems.invalid("It cannot be moved below itself.", "parentId");
        }
        var position = Objects.requireNonNullElse(command.position(), old.position());
        var moved =
                old.written(old.name(), old.slug(), old.descriptionHtml(), position, old.head())
                        .below(parent, position);
        CategoryRules.checkDepth(moved, levelsBelow(old), problems);
        return moved;
    }

    private int levelsBelow(Category category) {
        return categories.below(category.id()).stream()
                        .map(Category::path)
                        .mapToInt(List::size)
                        .max()
                        .orElse(category.path().size())
                - category.path().size();
    }
}
