package dev.stoa.catalog.pricefile;

import dev.stoa.catalog.pricing.PriceAmount;
import dev.stoa.catalog.pricing.PriceChange;
import dev.stoa.catalog.shopify.Row;
import dev.stoa.catalog.shopify.RowProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row of prices. */
final class PriceCells {

    private final Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    PriceCells(Row row) {
        this.row = row;
    }

    PriceFile.Read read() {
        var list = row.at(PriceFile.LIST);
        if (list == null) {
            problem(PriceFile.LIST, "Expected the handle of a price list.");
        }
        if (!row.has(PriceFile.VARIANT_ID) && !row.has(PriceFile.SKU)) {
            problem(PriceFile.SKU, "Expected the SKU or the id of a variant.");
        }
        var currency = currency();
        var pieces = pieces();
        var amount = amount(PriceFile.AMOUNT, currency);
        var compareAt = amount(PriceFile.COMPARE_AT, currency);
        return problems.isEmpty() && list != null && currency != null
                ? new PriceFile.Read(price(list, currency, pieces, amount, compareAt), List.of())
                : new PriceFile.Read(null, List.copyOf(problems));
    }

    private PriceRow price(
            String list,
            Currency currency,
            int pieces,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal compareAt) {
        return new PriceRow(
                row,
                list,
                row.at(PriceFile.VARIANT_ID),
                sku(),
                pieces,
                currency,
                amount,
                compareAt);
    }

    /** An apostrophe in front is how spreadsheets are told to keep the zeros of a code. */
    private @Nullable String sku() {
        var text = row.at(PriceFile.SKU);
        return text != null && text.startsWith("'") ? text.substring(1) : text;
    }

    private @Nullable Currency currency() {
        var code = Objects.requireNonNullElse(row.at(PriceFile.CURRENCY), "");
        try {
            var currency = Currency.getInstance(code.toUpperCase(Locale.ROOT));
            if (PriceAmount.isPaidIn(currency)) {
                return currency;
            }
        } catch (IllegalArgumentException e) {
            // as any other text that is none
        }
        problem(PriceFile.CURRENCY, "Expected a currency such as EUR.");
        return null;
    }

    private int pieces() {
        var text = Objects.requireNonNullElse(row.at(PriceFile.MIN_QUANTITY), "1");
        int pieces = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (!PriceChange.isQuantity(pieces)) {
            problem(PriceFile.MIN_QUANTITY, "Expected 1 to 100000.");
        }
        return pieces;
    }

    private @Nullable BigDecimal amount(String column, @Nullable Currency currency) {
        var text = row.at(column);
        if (text == null) {
            return null;
        }
        if (!text.matches("[0-9]{1,12}([.][0-9]{1,6})?")) {
            problem(column, "Expected an amount such as 12.50.");
            return null;
        }
        var amount = new BigDecimal(text);
        if (currency != null) {
            PriceAmount.flaw(amount, currency).ifPresent(flaw -> problem(column, flaw));
        }
        return amount;
    }

    private void problem(String column, String message) {
        problems.add(row.problem(column, message));
    }
}
