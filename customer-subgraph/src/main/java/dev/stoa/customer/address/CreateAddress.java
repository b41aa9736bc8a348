package dev.stoa.customer.address;

import dev.stoa.customer.form.Form;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import java.util.List;

/** Saves an address. */
@UseCase
class CreateAddress {

    private final AddressBooks books;
    private final Ids ids;

    CreateAddress(AddressBooks books, Ids ids) {
        this.books = books;
        this.ids = ids;
    }

    AddressPayload handle(AddressCreateInput input, Caller caller) {
        var customer = caller.requireCustomer();
        var form = new Form();
        var address = new AddressForm(form, "address").check(input.address());
        if (form.isRefused()) {
            return AddressPayload.refused(form.errors());
        }
        var id = ids.next("adr");
        return books.change(customer.id(), book -> book.add(id, address, input.isDefault()))
                .map(AddressPayload::done)
                .orElseGet(CreateAddress::full);
    }

    private static AddressPayload full() {
        return AddressPayload.refused(
                List.of(
                        GeneralError.of(
                                "LIMIT_REACHED",
                                "At most " + AddressBook.MOST + " addresses can be saved.")));
    }
}
