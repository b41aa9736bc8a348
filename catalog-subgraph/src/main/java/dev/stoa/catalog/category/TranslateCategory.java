package dev.stoa.catalog.category;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Writes what a category says in another language; what the patch leaves out stays. */
@UseCase
class TranslateCategory {

    private final CategoryDesk desk;
    private final Locales locales;

    TranslateCategory(CategoryDesk desk, Locales locales) {
        this.desk = desk;
        this.locales = locales;
    }

    CategoryPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                patch.required("id"),
                patch.<Integer>required("expectedVersion"),
                Actor.of(staff),
                (current, problems) ->
                        current.translated(
                                NameTextForm.fill(
                                        current.translations(), patch, locales, problems)));
    }
}
