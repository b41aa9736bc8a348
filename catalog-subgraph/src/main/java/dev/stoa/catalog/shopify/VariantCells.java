package dev.stoa.catalog.shopify;

import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row that tell of a variant. */
final class VariantCells {

    /** No column of Shopify's: JSON, since one cell holds all rules of the variant. */
    static final String QUANTITY_RULES = "Variant Quantity Rules";

    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal MOST_GRAMS = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal MOST_PIECES = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_CODE = 100;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}([.][0-9]{1,4})?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,6})?");

    private final Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    VariantCells(Row row) {
        this.row = row;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The variant; empty when there are problems. */
    Optional<ImportedVariant> read(List<String> optionValues) {
        var price = price("Variant Price");
        if (price == null && problems.isEmpty()) {
            problems.add(row.problem("Variant Price", "Expected a price."));
        }
        var compareAt = price("Variant Compare At Price");
        var grams = rounded("Variant Grams", MOST_GRAMS);
        var quantity = pieces("Variant Inventory Qty");
        boolean continues = continuesSelling();
        var variant =
                new ImportedVariant(
                        row.number(),
                        optionValues,
                        Objects.requireNonNullElse(price, BigDecimal.ZERO),
                        compareAt == null || compareAt.signum() == 0 ? null : compareAt,
                        code("Variant SKU"),
                        code("Variant Barcode"),
                        grams == null || grams.signum() == 0 ? null : grams.intValue(),
                        flag("Variant Requires Shipping"),
                        flag("Variant Taxable"),
                        row.has("Variant Inventory Tracker"),
                        continues,
                        quantity == null ? 0 : quantity.intValue(),
                        row.at("Variant Image"),
                        quantityRules());
        return problems.isEmpty() ? Optional.of(variant) : Optional.empty();
    }

    private @Nullable List<ImportedRule> quantityRules() {
        var text = row.at(QUANTITY_RULES);
        if (text == null) {
            return null;
        }
        var rules = StrictJson.list(text, ImportedRule[].class);
        if (rules.isEmpty()) {
            problems.add(
                    row.problem(
                            QUANTITY_RULES,
                            "Expected a list of rules, each with minimum and increment."));
        }
        return rules.orElse(null);
    }

    private @Nullable BigDecimal price(String column) {
        var text = row.at(column);
        if (text == null) {
            return null;
        }
        if (!AMOUNT.matcher(text).matches()) {
            problems.add(row.problem(column, "Expected an amount such as 12.50."));
            return null;
        }
        var amount = new BigDecimal(text);
        if (amount.compareTo(HIGHEST_PRICE) > 0) {
            problems.add(row.problem(column, "Expected at most 10000000."));
        }
        return amount;
    }

    /** Grams that were ounces once have fractions. */
    private @Nullable BigDecimal rounded(String column, BigDecimal most) {
        var number = number(column, BigDecimal.ZERO, most);
        return number == null ? null : number.setScale(0, RoundingMode.HALF_UP);
    }

    private @Nullable BigDecimal pieces(String column) {
        var number = number(column, MOST_PIECES.negate(), MOST_PIECES);
        if (number != null && number.stripTrailingZeros().scale() > 0) {
            problems.add(row.problem(column, "Expected a whole number."));
        }
        return number;
    }

    private @Nullable BigDecimal number(String column, BigDecimal least, BigDecimal most) {
        var text = row.at(column);
        if (text == null) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(row.problem(column, "Expected a number."));
            return null;
        }
        var number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            problems.add(row.problem(column, "Expected " + least + " to " + most + "."));
        }
        return number;
    }

    private boolean continuesSelling() {
        var policy =
                Objects.requireNonNullElse(row.at("Variant Inventory Policy"), "deny")
                        .toLowerCase(Locale.ROOT);
        if (!policy.equals("deny") && !policy.equals("continue")) {
            problems.add(row.problem("Variant Inventory Policy", "Expected deny or continue."));
        }
        return policy.equals("continue");
    }

    private boolean flag(String column) {
        var text = Objects.requireNonNullElse(row.at(column), "true").toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(row.problem(column, "Expected true or false."));
        }
        return text.equals("true");
    }

    /** An apostrophe in front is how spreadsheets are told to keep the zeros of a code. */
    private @Nullable String code(String column) {
        var text = row.at(column);
        if (text == null) {
            return null;
        }
        var code = text.startsWith("'") ? text.substring(1) : text;
        if (code.length() > LONGEST_CODE) {
            problems.add(row.problem(column, "Expected at most " + LONGEST_CODE + " characters."));
        }
        return code.isEmpty() ? null : code;
    }
}
