package dev.stoa.customer.account;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsEntityFetcher;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.customer.session.Session;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.relay.Connection;
import dev.stoa.platform.relay.PageArguments;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.CallerAuthentication;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@DgsComponent
class CustomerFetcher {

    private final Customers customers;
    private final RegisterCustomer registerCustomer;
    private final UpdateCustomer updateCustomer;

    CustomerFetcher(
            Customers customers, RegisterCustomer registerCustomer, UpdateCustomer updateCustomer) {
        this.customers = customers;
        this.registerCustomer = registerCustomer;
        this.updateCustomer = updateCustomer;
    }

    @DgsQuery
    @Nullable Customer me(Caller caller) {
        return caller instanceof Caller.Customer self
                ? customers.find(self.id()).orElse(null)
                : null;
    }

    @DgsQuery
    @Nullable Customer customer(@InputArgument CustomerByInput by, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_READ);
        return customers.findBy(by).orElse(null);
    }

    @DgsQuery
    Connection<Customer> customers(
            @InputArgument @Nullable String query, PageArguments page, Caller caller) {
        var _ = caller.requireStaff(Permission.CUSTOMERS_READ);
        return customers.page(query, page);
    }

    @DgsMutation
    CustomerRegisterPayload customerRegister(@InputArgument CustomerRegisterInput input) {
        return registerCustomer.handle(input);
    }

    @DgsMutation
    CustomerUpdatePayload customerUpdate(Patch input, Caller caller) {
        return updateCustomer.handle(input, caller);
    }

    @DgsData(parentType = "Customer", trivial = true)
    CompletableFuture<List<Session>> sessions(DgsDataFetchingEnvironment env) {
        Customer customer = env.getSourceOrThrow();
        return env.<String, List<Session>>getDataLoader(SessionLoader.class).load(customer.id());
    }

    @DgsEntityFetcher(name = "Customer")
    CompletableFuture<@Nullable Customer> customer(
            Map<String, Object> reference, DgsDataFetchingEnvironment env) {
        return reference.get("id") instanceof String id
                        && Customer.mayBeSeen(id, CallerAuthentication.current())
                ? env.<String, @Nullable Customer>getDataLoader(CustomerLoader.class).load(id)
                : CompletableFuture.completedFuture(null);
    }
}
