package dev.stoa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.account.CustomerRegistered;
import dev.stoa.customer.account.RegistrationRepeated;
import dev.stoa.customer.erasure.CustomerErased;
import dev.stoa.customer.signin.PasswordResetRequested;
import dev.stoa.platform.test.EventContract;
import org.junit.jupiter.api.Test;

class EventContractTest {

    private static final String ID = "cus_01J9ZK3T5V8Q2M4N6P7R9S0W1X";

    @Test
    void sendsWhatTheSchemasPromise() {
        assertThat(
                        EventContract.problemsOfSent(
                                new CustomerRegistered(ID, "ada@example.com", "Ada Lovelace")))
                .isEmpty();
        assertThat(
                        EventContract.problemsOfSent(
                                new CustomerRegistered(ID, "ada@example.com", null)))
                .isEmpty();
        assertThat(
                        EventContract.problemsOfSent(
                                new RegistrationRepeated(ID, "ada@example.com", null)))
                .isEmpty();
        assertThat(EventContract.problemsOfSent(new CustomerErased(ID))).isEmpty();
        assertThat(EventContract.problemsOfSent(new PasswordResetRequested("ada@example.com")))
                .isEmpty();
    }

    @Test
    void readsItsOwnSamples() {
        assertThat(EventContract.sampleAs(CustomerRegistered.class).email())
                .isEqualTo("ada@example.com");
        assertThat(EventContract.sampleAs(RegistrationRepeated.class).customerId()).isEqualTo(ID);
        assertThat(EventContract.sampleAs(PasswordResetRequested.class).email())
                .isEqualTo("ada@example.com");
    }
}
