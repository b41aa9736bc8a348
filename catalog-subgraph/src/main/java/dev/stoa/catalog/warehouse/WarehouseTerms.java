package dev.stoa.catalog.warehouse;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What staff say of a warehouse. */
record WarehouseTerms(
        String code,
        String name,
        int priority,
        boolean isActive,
        @Nullable WarehouseAddress address,
        @Nullable PickupTerms pickup) {

    static final int LAST = 1_000;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,19}");
    private static final int LONGEST_NAME = 100;

    WarehouseTerms {
        name = name.strip();
    }

    List<UserError> problems() {
        var problems = new ArrayList<UserError>();
        if (!CODE.matcher(code).matches()) {
            problems.add(
                    GeneralError.invalid(
                            "1 to 20 capitals, digits and hyphens, such as BERLIN-2.", "code"));
        }
        if (name.isEmpty()) {
            problems.add(GeneralError.required("name"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(GeneralError.invalid("At most " + LONGEST_NAME + " characters.", "name"));
        }
        if (priority < 0 || priority > LAST) {
            problems.add(GeneralError.invalid("0 to 1,000.", "priority"));
        }
        if (address != null) {
            problems.addAll(address.problems());
        }
        if (pickup != null) {
            problems.addAll(pickup.problems());
        }
        if (pickup != null && address == null) {
            problems.add(GeneralError.required("address"));
        }
        return problems;
    }
}
