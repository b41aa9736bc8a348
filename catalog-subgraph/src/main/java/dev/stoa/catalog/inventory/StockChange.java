package dev.stoa.catalog.inventory;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adjusting and counting have in common: limits, and the answers to a used key. */
final class StockChange {

    static final int MOST_PIECES = 1_000_000;
    private static final int LONGEST_NOTE = 500;

    private StockChange() {}

    static List<UserError> problems(String key, @Nullable String note) {
        var problems = new ArrayList<UserError>();
        if (!IdempotencyKeys.isWellFormed(key)) {
            problems.add(GeneralError.invalid("8 to 255 characters.", "idempotencyKey"));
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(GeneralError.invalid("At most " + LONGEST_NOTE + " characters.", "note"));
        }
        return problems;
    }

    static UserError running() {
        return GeneralError.of(
                "IN_PROGRESS", "An earlier call with this key is still running.", "idempotencyKey");
    }

    static UserError reused() {
        return GeneralError.of(
                "IDEMPOTENCY_KEY_REUSED",
                "This key was used before with other content.",
                "idempotencyKey");
    }

    static UserError notFound() {
        return GeneralError.notFound("The variant", "variantId");
    }
}
