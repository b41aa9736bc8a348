package dev.stoa.customer.erasure;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.customer.password.NetworkAddress;
import dev.stoa.platform.security.Caller;

/** {@code erasure.graphqls}. */
@DgsComponent
class ErasureFetcher {

    private final EraseCustomer eraseCustomer;

    ErasureFetcher(EraseCustomer eraseCustomer) {
        this.eraseCustomer = eraseCustomer;
    }

    @DgsMutation
    CustomerErasePayload customerErase(
            @InputArgument EraseCustomer.Command input, Caller caller, NetworkAddress address) {
        return eraseCustomer.handle(input, caller, address);
    }
}
