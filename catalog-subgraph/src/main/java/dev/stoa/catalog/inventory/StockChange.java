package dev.stoa.catalog.inventory;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.idempotency.IdempotencyKeys;
import dev.stoa.platform.idempotency.KeyRefusals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What adjusting and counting have in common: the limits of their input. */
final class StockChange {

    static final int MOST_PIECES = 1_000_000;
    private static final int LONGEST_NOTE = 500;

    private StockChange() {}

    static List<UserError> problems(String key, @Nullable String note) {
        var problems = new ArrayList<UserError>();
        if (!IdempotencyKeys.isWellFormed(key)) {
            problems.add(KeyRefusals.malformed());
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            problems.add(GeneralError.invalid("At most " + LONGEST_NOTE + " characters.", "note"));
        }
        return problems;
    }

    static UserError notFound() {
        return GeneralError.notFound("The variant", "variantId");
    }
}
