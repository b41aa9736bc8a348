package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.customer.TestClock;
import dev.stoa.customer.staff.StockMailReaders;
import dev.stoa.platform.events.EventEnvelope;
import dev.stoa.platform.events.EventTransport;
import dev.stoa.platform.ids.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** From the event on the bus to the mail in the folder. */
@CustomerTest
class StockMailsIT {

    private static final Path SAMPLE = Path.of("../schema/events/catalog.stock-low.v1.sample.json");
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final String SET =
            """
            mutation ($input: StockMailsSetInput!) { stockMailsSet(input: $input) {
              staffMember { id wantsStockMails } userErrors { code } } }
            """;

    @Autowired private Shop shop;
    @Autowired private EventTransport transport;
    @Autowired private MailProperties properties;
    @Autowired private LowStockRows rows;
    @Autowired private StockMailReaders readers;
    @Autowired private Letters letters;
    @Autowired private Post post;
    @Autowired private MongoTemplate mongo;
    @Autowired private Ids ids;
    private final TestClock clock = new TestClock();

    @AfterEach
    void switchOff() {
        want(shop.owner(), false);
        mongo.remove(new Query(), LowStockRow.class);
    }

    @Test
    void tellsStaffWhoWantItOfAllThatBecameLow() throws Exception {
        var owner = shop.owner();
        want(owner, true);
        var mug = ids.next("var");
        var bowl = ids.next("var");
        send(mug, "Stoneware mug", 3);
        send(bowl, "Bowl <b>", 0);
        send(mug, "Stoneware mug", 2);
        await(mug, 2);
        await(bowl, 0);

        assertThat(mailsTo(owner)).isEmpty();
        clock.later(EVERY, telling()::now);
        clock.later(EVERY, telling()::now);

        assertThat(mailsTo(owner)).hasSize(1);
        var mail = ReadMail.of(mailsTo(owner).getFirst());
        assertThat(mail.to()).contains(owner.email());
        assertThat(mail.subject()).isEqualTo("Low stock: 2 variants");
        assertThat(mail.text())
                .contains(
                        "Stoneware mug, Blue (MUG-BLUE): 2 left",
                        "Bowl <b>, Blue (MUG-BLUE): 0 left",
                        properties.deskUrl() + "/inventory?low=1")
                .doesNotContain("{{", "3 left");
        assertThat(mail.html()).contains("Bowl &lt;b&gt;, Blue", "2 left").doesNotContain("{{");
    }

    @Test
    void leavesInPeaceWhoDoesNotWantIt() throws Exception {
        var owner = shop.owner();
        var before = mailsTo(owner);
        var mug = ids.next("var");
        send(mug, "Stoneware mug", 3);
        await(mug, 3);

        clock.later(EVERY, telling()::now);

        assertThat(mailsTo(owner)).isEqualTo(before);
        assertThat(mongo.findAll(LowStockRow.class)).isEmpty();
    }

    @Test
    void isForStaffAlone() {
        var buyer = shop.newCustomer();
        var wish = Map.of("input", Map.of("isWanted", true));

        assertThat(shop.answer(SET, wish, buyer.access()).code()).isEqualTo("FORBIDDEN");
        assertThat(shop.answer(SET, wish, Map.of()).code()).isEqualTo("UNAUTHENTICATED");
    }

    private void want(Shop.Signed member, boolean isWanted) {
        var answer = shop.run(SET, Map.of("input", Map.of("isWanted", isWanted)), member.access());
        assertThat(answer.at("/data/stockMailsSet/staffMember/wantsStockMails").asBoolean())
                .as("%s", answer)
                .isEqualTo(isWanted);
    }

    private TellStaffOfLowStock telling() {
        return new TellStaffOfLowStock(rows, readers, letters, post, EVERY, clock);
    }

    private void send(String variantId, String title, int available) throws Exception {
        var event =
                Files.readString(SAMPLE)
                        .replaceAll("var_[0-9A-Z]{26}", variantId)
                        .replace("Stoneware mug", title)
                        .replace("\"available\": 3", "\"available\": " + available);
        var envelope =
                new EventEnvelope(
                        ids.next("evt"),
                        "catalog",
                        "catalog.stock-low.v1",
                        variantId,
                        1,
                        Instant.now(),
                        event);
        transport.send("catalog", List.of(envelope), null);
    }

    private void await(String variantId, int available) throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            var row = mongo.findById(variantId, LowStockRow.class);
            if (row != null && row.available() == available) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nobody heard of " + variantId);
    }

    private List<Path> mailsTo(Shop.Signed member) throws Exception {
        try (Stream<Path> files = Files.list(properties.folder())) {
            return files.filter(
                            file -> file.getFileName().toString().startsWith(member.id() + "-low-"))
                    .sorted()
                    .toList();
        }
    }
}
