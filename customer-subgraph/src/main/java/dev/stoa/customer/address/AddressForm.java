package dev.stoa.customer.address;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.graphql.Patch;
import org.jspecify.annotations.Nullable;

/** Checks an address as entered: which texts it needs, how long they may be. */
final class AddressForm {

    private static final int LONGEST = 120;

    private final Form form;
    private final String[] prefix;

    /**
     * @param prefix path of the address in the input
     */
    AddressForm(Form form, String... prefix) {
        this.form = form;
        this.prefix = prefix;
    }

    PostalAddress check(PostalAddress typed) {
        return new PostalAddress(
                required(typed.name(), "name"),
                optional(typed.company(), "company"),
                required(typed.line1(), "line1"),
                optional(typed.line2(), "line2"),
                required(typed.city(), "city"),
                optional(typed.region(), "region"),
                optional(typed.postalCode(), "postalCode"),
                required(typed.country(), "country"),
                optional(typed.phone(), "phone"));
    }

    /** The address with the changes of an update: a field left out stays, null clears it. */
    PostalAddress check(PostalAddress current, Patch changes) {
        return new PostalAddress(
                required(changes.valueOr("name", current.name()), "name"),
                optional(changes.valueOr("company", current.company()), "company"),
                required(changes.valueOr("line1", current.line1()), "line1"),
                optional(changes.valueOr("line2", current.line2()), "line2"),
                required(changes.valueOr("city", current.city()), "city"),
                optional(changes.valueOr("region", current.region()), "region"),
                optional(changes.valueOr("postalCode", current.postalCode()), "postalCode"),
                required(changes.valueOr("country", current.country()), "country"),
                optional(changes.valueOr("phone", current.phone()), "phone"));
    }

    private String required(@Nullable String value, String field) {
        return form.required(value, LONGEST, path(field));
    }

    private @Nullable String optional(@Nullable String value, String field) {
        return form.optional(value, LONGEST, path(field));
    }

    private String[] path(String field) {
        var path = java.util.Arrays.copyOf(prefix, prefix.length + 1);
        path[prefix.length] = field;
        return path;
    }
}
