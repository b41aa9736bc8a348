package dev.stoa.order.cart;

import dev.stoa.order.values.Address;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address as it came in.
 *
 * @param field of {@code input} it stood in
 */
record AddressInput(String field, Map<String, @Nullable Object> values) {

    private static final int LONGEST_TEXT = 120;
    private static final List<String> REQUIRED = List.of("name", "line1", "city");
    private static final Set<String> TAXED_BY_REGION = Set.of("US");

    List<UserError> refusals() {
        var refusals = new ArrayList<UserError>();
        REQUIRED.stream()
                .filter(name -> text(name) == null)
                .forEach(name -> refusals.add(GeneralError.required(field, name)));
        if (TAXED_BY_REGION.contains(country()) && text("region") == null) {
            refusals.add(GeneralError.required(field, "region"));
        }
        values.keySet().stream()
                .filter(name -> Objects.requireNonNullElse(text(name), "").length() > LONGEST_TEXT)
                .forEach(
                        name ->
                                refusals.add(
                                        GeneralError.invalid(
                                                "At most " + LONGEST_TEXT + " characters.",
                                                field,
                                                name)));
        return refusals;
    }

    Address address() {
        return new Address(
                Objects.requireNonNull(text("name")),
                text("company"),
                Objects.requireNonNull(text("line1")),
                text("line2"),
                Objects.requireNonNull(text("city")),
                text("region"),
                text("postalCode"),
                country(),
                text("phone"));
    }

    private String country() {
        return Objects.requireNonNull(text("country"));
    }

    private @Nullable String text(String name) {
        return values.get(name) instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
