package dev.stoa.catalog.shopify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds why a product as a whole cannot be taken, by the cells of its first row. */
final class ProductCells {

    private static final int LONGEST_TITLE = 250;

    /** Case, accents and what is between words may be lost on the way to a slug; no more. */
    private static final Pattern HANDLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\s_-]+");

    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final Set<String> STATUSES = Set.of("active", "draft", "archived", "unlisted");

    private final Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    ProductCells(Row row) {
        this.row = row;
    }

    List<RowProblem> problems() {
        handle();
        title();
        oneOf("Published", FLAGS, "Expected true or false.");
        oneOf("Status", STATUSES, "Expected active, draft, archived or unlisted.");
        oneOf("Gift Card", FLAGS, "Expected true or false.");
        if ("true".equalsIgnoreCase(row.at("Gift Card"))) {
            refuse("Gift Card", "Gift cards are not imported.");
        }
        return problems;
    }

    private void handle() {
        var handle = row.at("Handle");
        if (handle == null) {
            refuse("Handle", "Every row needs the handle of its product.");
        } else if (!HANDLE.matcher(handle).matches()) {
            refuse("Handle", "Expected letters, digits and hyphens.");
        }
    }

    private void title() {
        var title = row.at("Title");
        if (title == null) {
            refuse("Title", "The first row of a product needs its title.");
        } else if (title.length() > LONGEST_TITLE) {
            refuse("Title", "Expected at most " + LONGEST_TITLE + " characters.");
        }
    }

    private void oneOf(String column, Set<String> words, String message) {
        var text = row.at(column);
        if (text != null && !words.contains(text.toLowerCase(Locale.ROOT))) {
            refuse(column, message);
        }
    }

    private void refuse(String column, String message) {
        problems.add(row.problem(column, message));
    }
}
