package dev.stoa.catalog.warehouse;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a warehouse stands.
 *
 * @param country as a code of two letters
 */
public record WarehouseAddress(
        String line1,
        @Nullable String line2,
        String city,
        @Nullable String region,
        @Nullable String postalCode,
        String country) {

    private static final int LONGEST = 200;

    public WarehouseAddress {
        line1 = line1.strip();
        line2 = orNone(line2);
        city = city.strip();
        region = orNone(region);
        postalCode = orNone(postalCode);
    }

    /** To show. */
    String text() {
        return Stream.of(line1, line2, postalCode, city, region, country)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    List<UserError> problems() {
        var problems = new ArrayList<UserError>();
        if (line1.isEmpty()) {
            problems.add(GeneralError.required("address", "line1"));
        }
        if (city.isEmpty()) {
            problems.add(GeneralError.required("address", "city"));
        }
        limit(line1, "line1", problems);
        limit(line2, "line2", problems);
        limit(city, "city", problems);
        limit(region, "region", problems);
        limit(postalCode, "postalCode", problems);
        return problems;
    }

    private static void limit(@Nullable String text, String field, List<UserError> problems) {
        if (text != null && text.length() > LONGEST) {
            problems.add(
                    GeneralError.invalid("At most " + LONGEST + " characters.", "address", field));
        }
    }

    private static @Nullable String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
