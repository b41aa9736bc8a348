package dev.stoa.catalog.category;

import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Writes what a category says in another language; what the patch leaves out stays. */
@UseCase
class TranslateCategory {

    private final Categories categories;
    private final CategoryDesk desk;
    private final Locales locales;

    TranslateCategory(Categories categories, CategoryDesk desk, Locales locales) {
        this.categories = categories;
        this.desk = desk;
        this.locales = locales;
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
        var texts = NameTextForm.fill(old.translations(), patch, locales, problems);
        return problems.isEmpty()
                ? desk.replace(old, old.translated(texts))
                : CategoryPayload.refused(problems.all());
    }
}
