package dev.stoa.catalog.inventory;

import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.Begun;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import dev.stoa.platform.mongo.Transactions;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Does what staff ask once for each key, in one transaction. A repetition answers what was changed
 * as it now is.
 */
@Component
public class OnceByKey {

    /** Who asks for what, and the key they repeat it by. */
    public record Call(String staffId, String operation, String key, Record command) {}

    /** What became of it. */
    public sealed interface Outcome<T> {

        record Done<T>(T value) implements Outcome<T> {}

        record Refused<T>(List<UserError> reasons) implements Outcome<T> {}

        static <T> Outcome<T> refused(UserError reason) {
            return new Refused<>(List.of(reason));
        }
    }

    /**
     * The answer.
     *
     * @param value null when nothing was done
     */
    public record Answer<T>(@Nullable T value, List<UserError> userErrors, boolean replayed) {

        public static <T> Answer<T> refused(List<UserError> reasons) {
            return new Answer<>(null, List.copyOf(reasons), false);
        }
    }

    /** How what was changed is found again. */
    public record Found<T>(Function<T, String> id, Function<String, @Nullable T> byId) {}

    private final IdempotencyKeys keys;
    private final Transactions transactions;

    OnceByKey(IdempotencyKeys keys, Transactions transactions) {
        this.keys = keys;
        this.transactions = transactions;
    }

    /**
     * @param work refuses before it writes anything
     */
    public <T> Answer<T> handle(Call call, Found<T> found, Supplier<Outcome<T>> work) {
        return switch (keys.begin(call.staffId(), call.operation(), call.key(), call.command())) {
            case Begun.Replay replay ->
                    new Answer<>(
                            found.byId().apply(replay.answer().getString("id")), List.of(), true);
            case Begun.Running _ -> Answer.refused(List.of(KeyRefusals.inProgress()));
            case Begun.Reused _ -> Answer.refused(List.of(KeyRefusals.reused()));
            case Begun.Fresh fresh -> once(fresh, found, work);
        };
    }

    private <T> Answer<T> once(Begun.Fresh fresh, Found<T> found, Supplier<Outcome<T>> work) {
        try {
            return switch (transactions.inOne(() -> noted(fresh, found, work.get()))) {
                case Outcome.Done<T> done -> new Answer<>(done.value(), List.of(), false);
                case Outcome.Refused<T> refused -> Answer.refused(refused.reasons());
            };
        } finally {
            // Only what was done keeps its key: a refusal or a failure may be repeated with it.
            keys.forget(fresh);
        }
    }

    private <T> Outcome<T> noted(Begun.Fresh fresh, Found<T> found, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T> done) {
            keys.complete(fresh, new Document("id", found.id().apply(done.value())));
        }
        return outcome;
    }
}
