package dev.stoa.catalog.version;

import dev.stoa.catalog.change.Attempt;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.change.Overtaken;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Where things that are set as a whole are changed: an edit is made on top of the present state,
 * unless others have changed the same since its author read it, and stored with its version.
 */
public final class VersionDesk<T extends Object, V extends Version> {

    /** Who sets what. */
    public record Edit<T extends Object>(
            String key,
            long readVersion,
            Caller.Staff by,
            boolean isRestored,
            UnaryOperator<T> next) {}

    private final Versioned<T, V> things;
    private final Versions<V> versions;
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;

    public VersionDesk(
            Versioned<T, V> things,
            Versions<V> versions,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        this.things = things;
        this.versions = versions;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    public <P> P set(Edit<T> edit, Function<T, P> done, Function<UserError, P> refused) {
        return Attempt.untilEnded(() -> attempt(edit, done, refused), refused::apply);
    }

    private <P> Attempt<P> attempt(
            Edit<T> edit, Function<T, P> done, Function<UserError, P> refused) {
        var old = things.current(edit.key());
        long present = things.version(old);
        var full = present == 0 ? things.full() : Optional.<UserError>empty();
        if (full.isPresent()) {
            return new Attempt.Ended<>(refused.apply(full.get()));
        }
        var next = edit.next().apply(old);
        var made = things.difference(old, next);
        var conflict = changes.conflict(things.objectId(old), edit.readVersion(), present, made);
        if (conflict.isPresent()) {
            return new Attempt.Ended<>(refused.apply(conflict.get()));
        }
        if (made.isEmpty() && present > 0) {
            return new Attempt.Ended<>(done.apply(old));
        }
        return isStored(edit, next, change(edit, present), made)
                ? new Attempt.Ended<>(done.apply(next))
                : new Attempt.Overtaken<>(present);
    }

    private static VersionChange change(Edit<?> edit, long present) {
        if (edit.isRestored()) {
            return VersionChange.RESTORED;
        }
        return present == 0 ? VersionChange.CREATED : VersionChange.UPDATED;
    }

    private boolean isStored(Edit<T> edit, T next, VersionChange change, List<FieldChange> made) {
        var version = things.after(next, change, edit.by().id(), clock.instant());
        try {
            transactions.inOne(
                    () -> {
                        if (!things.store(next)) {
                            throw new Overtaken();
                        }
                        versions.add(version, made);
                    });
            return true;
        } catch (Overtaken e) {
            return false;
        } finally {
            things.forget(next);
        }
    }
}
