package dev.stoa.customer.account;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

/** Customers by id, for references from other subgraphs. */
@DgsDataLoader(name = "customers")
class CustomerLoader implements MappedBatchLoader<String, Customer> {

    private final Customers customers;

    CustomerLoader(Customers customers) {
        this.customers = customers;
    }

    @Override
    public CompletionStage<Map<String, Customer>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(customers.byIds(ids));
    }
}
