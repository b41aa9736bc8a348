package dev.stoa.catalog.product;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is wanted of one of many things. */
record BulkRow(int index, Patch patch) {

    private static final int MOST = 100;

    static List<BulkRow> in(Patch input) {
        var rows = input.<List<Map<String, @Nullable Object>>>required("rows");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new BulkRow(i, new Patch(rows.get(i))))
                .toList();
    }

    /** Why none of the rows is looked at. */
    static Optional<UserError> reasonAgainst(List<BulkRow> rows, String thing) {
        if (rows.isEmpty() || rows.size() > MOST) {
            return Optional.of(GeneralError.invalid("1 to " + MOST + " rows.", "rows"));
        }
        return new HashSet<>(ids(rows)).size() < rows.size()
                ? Optional.of(GeneralError.invalid("Each " + thing + " in one row.", "rows"))
                : Optional.empty();
    }

    static List<String> ids(List<BulkRow> rows) {
        return rows.stream().map(BulkRow::id).toList();
    }

    /** For what is wrong with each of the rows; nothing yet. */
    static List<Problems> noProblems(List<BulkRow> rows) {
        return rows.stream().map(_ -> Problems.none()).toList();
    }

    /** What is wrong when others were faster, again and again. */
    static List<Problems> overtaken(List<BulkRow> rows) {
        var problems = noProblems(rows);
        problems.getFirst().add(GeneralError.conflict("rows"));
        return problems;
    }

    String id() {
        return patch.required("id");
    }

    long readVersion() {
        return patch.<Integer>required("expectedVersion");
    }

    String[] place() {
        return new String[] {"rows", Integer.toString(index)};
    }
}
