package dev.stoa.catalog.metafield;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Backoff;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps values with an object: all of them, or none. */
@UseCase
class SetMetafields {

    /** The values, each under its name. */
    record Command(String ownerId, List<WantedMetafield> metafields) {}

    private static final int MOST_ATTEMPTS = 20;

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
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        if (command.metafields().isEmpty() || command.metafields().size() > MetafieldsForm.MOST) {
            problems.invalid("1 to " + MetafieldsForm.MOST + " values.", "metafields");
        } else if (!owners.exists(command.ownerId())) {
            problems.notFound("The object", "ownerId");
        }
        if (!problems.isEmpty()) {
            return MetafieldsPayload.refused(problems.all());
        }
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var done = attempt(command, Actor.of(staff));
            if (done.isPresent()) {
                return done.get();
            }
            Backoff.pause(attempt);
        }
        return MetafieldsPayload.refused(List.of(GeneralError.conflict("metafields")));
    }

    /** Empty when somebody else was faster. */
    private Optional<MetafieldsPayload> attempt(Command command, Actor by) {
        var problems = Problems.none();
        var old = metafields.of(command.ownerId());
        var wanted = form.fill(command.ownerId(), command.metafields(), old, by, problems);
        if (!problems.isEmpty()) {
            return Optional.of(MetafieldsPayload.refused(problems.all()));
        }
        try {
            transactions.inOne(() -> store(wanted));
            return Optional.of(MetafieldsPayload.done(wanted));
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return Optional.empty();
        }
    }

    private void store(List<Metafield> wanted) {
        if (!metafields.storeAll(wanted)) {
            throw new OptimisticLockingFailureException("a value was changed meanwhile");
        }
    }
}
