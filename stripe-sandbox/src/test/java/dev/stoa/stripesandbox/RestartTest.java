package dev.stoa.stripesandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.PaymentIntent;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir private Path folder;
    private Path journal;
    private SandboxOptions options;

    @BeforeEach
    void keepAJournal() {
        journal = folder.resolve("state/stripe.journal");
        options = Shop.QUICK.data(journal);
    }

    @Test
    void remembersPaymentsAndKeys() throws Exception {
        PaymentIntent held;
        String form = "name=Ada";
        String customer;
        try (Shop first = Shop.open(options)) {
            held = first.authorize(6500, "pm_card_visa");
            customer = first.post("/v1/customers", form, "Idempotency-Key", "k").body();
        }

        try (Shop second = Shop.open(options)) {
            assertThat(second.stripe.paymentIntents().capture(held.getId()).getStatus())
                    .isEqualTo("succeeded");
            HttpResponse<String> again = second.post("/v1/customers", form, "Idempotency-Key", "k");
            assertThat(again.body()).isEqualTo(customer);
            assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        }
    }

    @Test
    void cutsOffWhatWasNeverAnswered() throws Exception {
        PaymentIntent held;
        try (Shop first = Shop.open(options)) {
            held = first.authorize(6500, "pm_card_visa");
        }
        Files.writeString(
                journal,
                "PAYMENT_INTENT\t"
                        + held.getId()
                        + "\t{\"id\":\""
                        + held.getId()
                        + "\"}\nCHARGE\tch_",
                StandardOpenOption.APPEND);

        try (Shop second = Shop.open(options)) {
            assertThat(second.reload(held).getStatus()).isEqualTo("requires_capture");
            second.stripe.paymentIntents().capture(held.getId());
        }
        try (Shop third = Shop.open(options)) {
            assertThat(third.reload(held).getStatus()).isEqualTo("succeeded");
        }
    }

    @Test
    void drawsUpTheJournalAnewWhenMostOfItIsOld() throws Exception {
        MovableClock clock = new MovableClock();
        SandboxOptions aging = options.clock(clock);
        String id;
        try (Shop first = Shop.open(aging)) {
            id = first.stripe.customers().create().getId();
            for (int i = 0; i < 150; i++) {
                first.post(
                        "/v1/customers/" + id,
                        "metadata[note]=" + i + "&description=" + "x".repeat(4000));
            }
        }
        long before = Files.size(journal);
        assertThat(before).isGreaterThan(1 << 20);
        clock.advance(Duration.ofDays(31));

        try (Shop second = Shop.open(aging)) {
            assertThat(Files.size(journal)).isLessThan(before / 10);
            assertThat(second.stripe.customers().retrieve(id).getMetadata())
                    .containsEntry("note", "149");
        }
    }

    @Test
    void forgetsAllOnReset() throws Exception {
        try (Shop shop = Shop.open(options)) {
            PaymentIntent held = shop.authorize(6500, "pm_card_visa");

            assertThat(shop.json("POST", "/sandbox/reset", "").statusCode()).isEqualTo(200);

            assertThat(shop.sandbox.paymentIntents()).isEmpty();
            assertThat(shop.get("/v1/payment_intents/" + held.getId()).statusCode()).isEqualTo(404);
        }
        assertThat(Files.size(journal)).isZero();
    }
}
