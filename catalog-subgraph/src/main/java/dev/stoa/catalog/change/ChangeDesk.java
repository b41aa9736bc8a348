package dev.stoa.catalog.change;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;

/**
 * Where things are changed that keep a history: an edit is made on top of the present thing, unless
 * others have changed the same fields since its author read it.
 */
public final class ChangeDesk<T extends Object> {

    /** Makes the next version of a thing, or tells what is wrong with the input. */
    @FunctionalInterface
    public interface Next<T extends Object> {
        T of(T current, Problems problems);
    }

    /**
     * Who wants what.
     *
     * @param readVersion the one that the author has seen
     * @param basis the fields that the author has judged by, and leaves: an edit is refused where
     *     others have changed them
     */
    public record Edit<T extends Object>(
            String key, long readVersion, Actor by, Set<String> basis, Next<T> next) {

        public Edit(String key, long readVersion, Actor by, Next<T> next) {
            this(key, readVersion, by, Set.of(), next);
        }
    }

    private final Changeable<T> things;
    private final Changes changes;
    private final Transactions transactions;
    private final Clock clock;

    public ChangeDesk(
            Changeable<T> things, Changes changes, Transactions transactions, Clock clock) {
        this.things = things;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Stores a thing that was not there before; false when somebody else was faster.
     *
     * @param name what it is called
     * @throws DuplicateKeyException when another one has what only one may have
     */
    public boolean add(T thing, String name, Actor by) {
        var made = new Difference().field(FieldChange.PART, null, name).found();
        boolean isAdded = isDone(() -> things.add(thing), thing, by, made);
        things.changed(thing, thing);
        return isAdded;
    }

    public <P> P edit(Edit<T> edit, Function<T, P> done, Function<List<UserError>, P> refused) {
        return Attempt.untilEnded(
                () -> attempt(edit, done, refused),
                conflict -> refused.apply(List.<UserError>of(conflict)));
    }

    /**
     * What the author of an edit has left as they read it, where a thing is sent as a whole.
     *
     * @param sent as it would be stored on top of the current one
     */
    public Untouched untouched(T current, T sent, long readVersion) {
        return changes.untouched(
                things.objectId(current),
                readVersion,
                things.version(current),
                things.difference(current, sent));
    }

    private <P> Attempt<P> attempt(
            Edit<T> edit, Function<T, P> done, Function<List<UserError>, P> refused) {
        var found = things.current(edit.key());
        if (found.isEmpty()) {
            return new Attempt.Ended<>(refused.apply(List.of(things.missing())));
        }
        var old = found.get();
        long present = things.version(old);
        var problems = Problems.none();
        var next = edit.next().of(old, problems);
        var made = things.difference(old, next);
        changes.conflict(things.objectId(old), edit.readVersion(), present, made, edit.basis())
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            return new Attempt.Ended<>(refused.apply(problems.all()));
        }
        if (made.isEmpty() && present > 0) {
            return new Attempt.Ended<>(done.apply(old));
        }
        if (!isDone(() -> things.store(old, next), next, edit.by(), made)) {
            return new Attempt.Overtaken<>(present);
        }
        things.changed(old, next);
        return new Attempt.Ended<>(done.apply(next));
    }

    private boolean isDone(BooleanSupplier step, T next, Actor by, List<FieldChange> made) {
        try {
            transactions.inOne(
                    () -> {
                        if (!step.getAsBoolean()) {
                            throw new Overtaken();
                        }
                        note(next, by, made);
                    });
            return true;
        } catch (Overtaken e) {
            return false;
        }
    }

    private void note(T stored, Actor by, List<FieldChange> made) {
        changes.append(
                List.of(
                        Change.of(
                                things.objectId(stored),
                                things.version(stored),
                                by,
                                clock.instant(),
                                made)));
    }
}
