package dev.stoa.catalog.metafield;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Takes values away from an object; those it does not have are gone already. */
@UseCase
class DeleteMetafields {

    /** Which values, by namespace and key with a dot between. */
    record Command(String ownerId, List<String> keys) {}

    private static final int MOST = 100;

    private final Metafields metafields;

    DeleteMetafields(Metafields metafields) {
        this.metafields = metafields;
    }

    MetafieldsPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        if (command.keys().size() > MOST) {
            problems.invalid("At most " + MOST + " keys.", "keys");
            return MetafieldsPayload.refused(problems.all());
        }
        var gone =
                metafields.of(command.ownerId()).stream()
                        .filter(it -> command.keys().contains(it.path()))
                        .toList();
        metafields.removeAll(gone.stream().map(Metafield::id).toList());
        return MetafieldsPayload.done(gone);
    }
}
