package dev.stoa.customer.address;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;

/** Makes a saved address the one filled in first. */
@UseCase
class SetDefaultAddress {

    private final AddressBooks books;

    SetDefaultAddress(AddressBooks books) {
        this.books = books;
    }

    AddressPayload handle(String id, Caller caller) {
        return books.change(caller.requireCustomer().id(), book -> book.makeDefault(id))
                .map(AddressPayload::done)
                .orElseGet(AddressPayload::notFound);
    }
}
