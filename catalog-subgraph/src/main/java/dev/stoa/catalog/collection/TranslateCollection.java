package dev.stoa.catalog.collection;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.collection.CollectionDesk.Wanted;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Writes what a collection says in another language; what the patch leaves out stays. */
@UseCase
class TranslateCollection {

    private final CollectionDesk desk;
    private final Locales locales;

    TranslateCollection(CollectionDesk desk, Locales locales) {
        this.desk = desk;
        this.locales = locales;
    }

    CollectionPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        return desk.edit(
                patch.required("id"),
                patch.<Integer>required("expectedVersion"),
                Actor.of(staff),
                (current, problems) -> wanted(current, patch, problems));
    }

    private Wanted wanted(Collection current, Patch patch, Problems problems) {
        var texts = NameTextForm.fill(current.translations(), patch, locales, problems);
        return new Wanted(current.translated(texts), null);
    }
}
