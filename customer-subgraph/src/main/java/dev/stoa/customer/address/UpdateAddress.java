package dev.stoa.customer.address;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** Changes a saved address. */
@UseCase
class UpdateAddress {

    private final AddressBooks books;

    UpdateAddress(AddressBooks books) {
        this.books = books;
    }

    AddressPayload handle(Patch input, Caller caller) {
        return books.change(caller.requireCustomer().id(), book -> change(book, input));
    }

    private static AddressPayload change(AddressBook book, Patch input) {
        String id = input.required("id");
        var current = book.find(id);
        if (current.isEmpty()) {
            return AddressPayload.notFound();
        }
        var form = new Form();
        var address = new AddressForm(form).check(current.get().address(), input);
        if (form.isRefused()) {
            return AddressPayload.refused(form.errors());
        }
        return book.change(id, address)
                .map(AddressPayload::done)
                .orElseGet(AddressPayload::notFound);
    }
}
