package dev.stoa.catalog.collection;

import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.NameTextForm;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;

/** Writes what a collection says in another language; what the patch leaves out stays. */
@UseCase
class TranslateCollection {

    private final Collections collections;
    private final Locales locales;

    TranslateCollection(Collections collections, Locales locales) {
        this.collections = collections;
        this.locales = locales;
    }

    CollectionPayload handle(Patch patch, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = collections.byId(patch.required("id"));
        if (found.isEmpty()) {
            return CollectionPayload.refused(GeneralError.notFound("The collection", "id"));
        }
        var old = found.get();
        var problems = Problems.none();
        var texts = NameTextForm.fill(old.translations(), patch, locales, problems);
        if (!problems.isEmpty()) {
            return CollectionPayload.refused(problems.all());
        }
        var changed = old.translated(texts);
        boolean isStored =
                old.version() == patch.<Integer>required("expectedVersion")
                        && collections.replace(changed);
        return isStored
                ? CollectionPayload.done(changed)
                : CollectionPayload.refused(GeneralError.conflict("expectedVersion"));
    }
}
