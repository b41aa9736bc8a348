package dev.stoa.catalog.product;

import dev.stoa.catalog.pricing.Contents;
import dev.stoa.catalog.pricing.Measure;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.graphql.Patch;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What staff write of what is in a piece: {@code contents} and {@code unitPricePer}. */
final class ContentsForm {

    private static final String CONTENTS = "contents";
    private static final String PER = "unitPricePer";
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 6;

    private ContentsForm() {}

    /** The contents with what is filled in; what is wrong stays as it was. */
    static @Nullable Contents fill(@Nullable Contents old, Patch patch, Problems problems) {
        if (!patch.has(CONTENTS) && !patch.has(PER)) {
            return old;
        }
        var amount = measure(CONTENTS, old == null ? null : old.amount(), patch, problems);
        if (amount == null) {
            return null;
        }
        var kept = old == null ? null : old.per();
        var per = measure(PER, kept, patch, problems);
        if (per == null || !patch.has(PER) && !per.isComparableWith(amount)) {
            return new Contents(amount, amount.byDefault());
        }
        if (!amount.isComparableWith(per)) {
            problems.invalid("A measure of what is in it: weight with weight.", PER);
            return old;
        }
        return new Contents(amount, per);
    }

    private static @Nullable Measure measure(
            String field, @Nullable Measure old, Patch patch, Problems problems) {
        if (!patch.has(field)) {
            return old;
        }
        var written = patch.<@Nullable Map<String, Object>>valueOr(field, null);
        if (written == null) {
            return null;
        }
        var amount = (BigDecimal) Objects.requireNonNull(written.get("amount"));
        if (amount.signum() <= 0
                || amount.compareTo(MOST) > 0
                || amount.stripTrailingZeros().scale() > MOST_DECIMALS) {
            problems.invalid("More than 0, at most 1,000,000, with 6 decimals.", field, "amount");
            return old;
        }
        var unit = Measure.Unit.valueOf(String.valueOf(written.get("unit")));
        return new Measure(amount, unit);
    }
}
