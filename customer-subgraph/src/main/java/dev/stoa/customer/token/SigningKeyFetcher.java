package dev.stoa.customer.token;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import dev.stoa.platform.security.Caller;

@DgsComponent
class SigningKeyFetcher {

    private final RotateSigningKey rotateSigningKey;

    SigningKeyFetcher(RotateSigningKey rotateSigningKey) {
        this.rotateSigningKey = rotateSigningKey;
    }

    @DgsMutation
    SigningKeyRotatePayload signingKeyRotate(Caller caller) {
        return rotateSigningKey.handle(caller);
    }
}
