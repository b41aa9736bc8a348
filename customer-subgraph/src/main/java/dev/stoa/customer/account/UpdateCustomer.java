package dev.stoa.customer.account;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Changes the account of whoever asks. */
@UseCase
class UpdateCustomer {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_LOCALE = 35;
    private static final Pattern PHONE = Pattern.compile("[+0-9 ()./-]*[0-9][+0-9 ()./-]*");

    private final Customers customers;

    UpdateCustomer(Customers customers) {
        this.customers = customers;
    }

    CustomerUpdatePayload handle(Patch input, Caller caller) {
        var customer =
                customers
                        .find(caller.requireCustomer().id())
                        .orElseThrow(StoaException::unauthenticated);
        Integer expected = input.<@Nullable Integer>valueOr("expectedVersion", null);
        if (expected != null && expected != customer.version()) {
            return conflict();
        }
        var form = new Form();
        apply(input, customer, form);
        if (form.isRefused()) {
            return CustomerUpdatePayload.refused(form.errors());
        }
        return customers.save(customer) ? CustomerUpdatePayload.done(customer) : conflict();
    }

    /** Also applies what is refused: a refused customer is not saved. */
    private static void apply(Patch input, Customer customer, Form form) {
        if (input.has("name")) {
            customer.rename(form.optional(input.valueOr("name", null), LONGEST_NAME, "name"));
        }
        if (input.has("phone")) {
            customer.callOn(phone(input.valueOr("phone", null), form));
        }
        if (input.has("locale")) {
            customer.speak(locale(input.valueOr("locale", null), form));
        }
        if (input.clears("acceptsMarketing")) {
            form.refuse(GeneralError.required("acceptsMarketing"));
        } else {
            customer.acceptMarketing(
                    input.valueOr("acceptsMarketing", customer.acceptsMarketing()));
        }
    }

    private static @Nullable String phone(@Nullable String typed, Form form) {
        var phone = form.optional(typed, LONGEST_PHONE, "phone");
        if (phone != null && !PHONE.matcher(phone).matches()) {
            form.refuse(GeneralError.invalid("This is not a phone number.", "phone"));
        }
        return phone;
    }

    private static @Nullable String locale(@Nullable String typed, Form form) {
        var tag = form.optional(typed, LONGEST_LOCALE, "locale");
        if (tag == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            form.refuse(GeneralError.invalid("This is not a language tag.", "locale"));
            return null;
        }
    }

    private static CustomerUpdatePayload conflict() {
        return CustomerUpdatePayload.refused(List.of(GeneralError.conflict("expectedVersion")));
    }
}
