package dev.stoa.customer.address;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.customer.account.Customer;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@DgsComponent
class AddressFetcher {

    private final CreateAddress createAddress;
    private final UpdateAddress updateAddress;
    private final DeleteAddress deleteAddress;
    private final SetDefaultAddress setDefaultAddress;

    AddressFetcher(
            CreateAddress createAddress,
            UpdateAddress updateAddress,
            DeleteAddress deleteAddress,
            SetDefaultAddress setDefaultAddress) {
        this.createAddress = createAddress;
        this.updateAddress = updateAddress;
        this.deleteAddress = deleteAddress;
        this.setDefaultAddress = setDefaultAddress;
    }

    @DgsMutation
    AddressPayload addressCreate(@InputArgument AddressCreateInput input, Caller caller) {
        return createAddress.handle(input, caller);
    }

    @DgsMutation
    AddressPayload addressUpdate(Patch input, Caller caller) {
        return updateAddress.handle(input, caller);
    }

    @DgsMutation
    AddressDeletePayload addressDelete(@InputArgument AddressIdInput input, Caller caller) {
        return deleteAddress.handle(input.id(), caller);
    }

    @DgsMutation
    AddressPayload addressSetDefault(@InputArgument AddressIdInput input, Caller caller) {
        return setDefaultAddress.handle(input.id(), caller);
    }

    @DgsData(parentType = "Customer", trivial = true)
    CompletableFuture<List<CustomerAddress>> addresses(DgsDataFetchingEnvironment env) {
        Customer customer = env.getSourceOrThrow();
        return env.<String, List<CustomerAddress>>getDataLoader(AddressLoader.class)
                .load(customer.id());
    }

    @DgsData(parentType = "Customer", trivial = true)
    CompletableFuture<@Nullable CustomerAddress> defaultAddress(DgsDataFetchingEnvironment env) {
        return addresses(env).thenApply(all -> all.isEmpty() ? null : all.getFirst());
    }
}
