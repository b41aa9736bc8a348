package dev.stoa.customer.address;

import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import java.util.List;

/** Deletes a saved address. */
@UseCase
class DeleteAddress {

    private final AddressBooks books;

    DeleteAddress(AddressBooks books) {
        this.books = books;
    }

    AddressDeletePayload handle(String id, Caller caller) {
        boolean removed = books.change(caller.requireCustomer().id(), book -> book.remove(id));
        return removed
                ? new AddressDeletePayload(id, List.of(), List.of())
                : new AddressDeletePayload(
                        null, List.of(GeneralError.notFound("This address", "id")), List.of());
    }
}
