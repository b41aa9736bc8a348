package dev.stoa.customer.signin;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;

@DgsComponent
class PasswordResetFetcher {

    private final StartPasswordReset start;
    private final CompletePasswordReset complete;

    PasswordResetFetcher(StartPasswordReset start, CompletePasswordReset complete) {
        this.start = start;
        this.complete = complete;
    }

    @DgsMutation
    PasswordResetStartPayload passwordResetStart(@InputArgument PasswordResetStartInput input) {
        return start.handle(input);
    }

    @DgsMutation
    PasswordResetCompletePayload passwordResetComplete(
            @InputArgument PasswordResetCompleteInput input) {
        return complete.handle(input);
    }
}
