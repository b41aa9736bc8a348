package dev.stoa.catalog.metafield;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps values with an object: all of them, or none. */
@UseCase
class SetMetafields {

    /** The values, each under its name. */
    record Command(String ownerId, List<WantedMetafield> metafields) {}

    private final Metafields metafields;
    private final MetafieldOwners owners;
    private final MetafieldsForm form;
    private final Transactions transactions;

    SetMetafields(
            Metafields metafields,
            MetafieldOwners owners,
            MetafieldsForm form,
            Transactions transactions) {
        this.metafields = metafields;
        this.owners = owners;
        this.form = form;
        this.transactions = transactions;
    }

    MetafieldsPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        if (command.metafields().isEmpty() || command.metafields().size() > MetafieldsForm.MOST) {
            problems.invalid("1 to " + MetafieldsForm.MOST + " values.", "metafields");
        } else if (!owners.exists(command.ownerId())) {
            problems.notFound("The object", "ownerId");
        }
        if (!problems.isEmpty()) {
            return MetafieldsPayload.refused(problems.all());
        }
        var old = metafields.of(command.ownerId());
        var wanted = form.fill(command.ownerId(), command.metafields(), old, problems);
        if (!problems.isEmpty()) {
            return MetafieldsPayload.refused(problems.all());
        }
        try {
            transactions.inOne(() -> store(wanted));
            return MetafieldsPayload.done(wanted);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return MetafieldsPayload.refused(List.of(GeneralError.conflict("metafields")));
        }
    }

    private void store(List<Metafield> wanted) {
        if (!metafields.storeAll(wanted)) {
            throw new OptimisticLockingFailureException("a value was changed meanwhile");
        }
    }
}
