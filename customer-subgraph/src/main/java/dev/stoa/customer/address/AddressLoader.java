package dev.stoa.customer.address;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.MappedBatchLoader;

/** Addresses of customers, the default one first. */
@DgsDataLoader(name = "addressesOfCustomers")
class AddressLoader implements MappedBatchLoader<String, List<CustomerAddress>> {

    private final AddressBooks books;

    AddressLoader(AddressBooks books) {
        this.books = books;
    }

    @Override
    public CompletionStage<Map<String, List<CustomerAddress>>> load(Set<String> customerIds) {
        var found =
                books.of(customerIds).stream()
                        .collect(Collectors.toMap(AddressBook::customerId, AddressBook::addresses));
        return CompletableFuture.completedFuture(
                customerIds.stream()
                        .collect(
                                Collectors.toMap(
                                        id -> id, id -> found.getOrDefault(id, List.of()))));
    }
}
