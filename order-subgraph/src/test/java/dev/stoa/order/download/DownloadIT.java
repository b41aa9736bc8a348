package dev.stoa.order.download;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.order.catalog.DigitalAsset;
import dev.stoa.order.order.Desk;
import dev.stoa.order.order.Order;
import dev.stoa.order.order.OrderAccessTokens;
import dev.stoa.order.order.OrderFixture;
import dev.stoa.order.order.OrderPaymentStatus;
import dev.stoa.order.order.QuietShop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuietShop
class DownloadIT {

    private static final Caller STAFF =
            Callers.staff(Permission.ORDERS_READ, Permission.ORDERS_WRITE);
    private static final DigitalAsset BOOK =
            new DigitalAsset("dga_book", "Book", "book.pdf", 1200, 2, null);
    private static final String READ =
            """
            query($token: String!) { orderByAccessToken(token: $token) { lines { downloads {
              id title fileName sizeBytes downloadsLeft expiresAt version } } } }""";
    private static final String LINK =
            """
            mutation($input: DownloadLinkCreateInput!) { downloadLinkCreate(input: $input) {
              url expiresAt download { downloadsLeft } userErrors { code path } } }""";
    private static final String UPDATE =
            """
            mutation($input: DownloadUpdateInput!) { downloadUpdate(input: $input) {
              download { downloadsLeft expiresAt version } userErrors { code path } } }""";
    private static final String CANCEL =
            """
            mutation($input: OrderCancelInput!) { orderCancel(input: $input) {
              userErrors { code } } }""";

    @Autowired private Desk desk;
    @Autowired private Downloads downloads;
    @Autowired private OrderAccessTokens tokens;
    @Autowired private QueryBudget budget;

    @Test
    void givesAGuestAsManyAddressesAsWereBought() {
        var order = desk.place(OrderFixture.anOrder().with(BOOK, 2).with("Mug", 1));
        var token = tokens.sign(order.id());
        var read = desk.ask(Callers.GUEST, READ, Map.of("token", token));
        assertThat(Desk.at(read, "orderByAccessToken.lines.0.downloads.0.title")).isEqualTo("Book");
        assertThat(Desk.at(read, "orderByAccessToken.lines.0.downloads.0.downloadsLeft"))
                .as("two for each piece")
                .isEqualTo(4);
        assertThat(Desk.at(read, "orderByAccessToken.lines.1.downloads")).isEqualTo(List.of());

        var urls = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            urls.add((String) link(Callers.GUEST, of(order), token).get("url"));
        }

        assertThat(urls).doesNotHaveDuplicates().allMatch(url -> url.contains("/digital/dga_book"));
        assertThat(codes(link(Callers.GUEST, of(order), token)))
                .containsExactly("DOWNLOADS_USED_UP");
        assertThat(of(order).used()).isEqualTo(4);
    }

    @Test
    void neverGivesMoreToManyAtOnce() throws Exception {
        var order = desk.place(OrderFixture.anOrder().with(BOOK, 2));
        var token = tokens.sign(order.id());
        var download = of(order);
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 16; i++) {
            work.add(() -> link(Callers.GUEST, download, token).get("url") != null);
        }

        int given = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(work)) {
                given += answer.get() ? 1 : 0;
            }
        }

        assertThat(given).isEqualTo(4);
        assertThat(of(order).used()).isEqualTo(4);
    }

    @Test
    void opensOnlyToTheBuyer() {
        var order = desk.place(OrderFixture.anOrder().of("cus_ada").with(BOOK, 1));
        var other = desk.place(OrderFixture.anOrder().of("cus_ben").with(BOOK, 1));
        var token = tokens.sign(order.id());
        var foreign = tokens.sign(other.id());
        var forged = token.substring(0, token.length() - 2) + "xx";

        for (var bad : new String[] {foreign, forged, "", "x"}) {
            assertThat(codes(link(Callers.GUEST, of(order), bad))).containsExactly("NOT_FOUND");
        }
        assertThat(codes(link(Callers.GUEST, of(order), null))).containsExactly("NOT_FOUND");
        assertThat(codes(link(Callers.customer("cus_ben"), of(order), null)))
                .containsExactly("NOT_FOUND");
        assertThat(codes(link(STAFF, of(order), null))).containsExactly("NOT_FOUND");
        assertThat(of(order).used()).isZero();
        assertThat(codes(link(Callers.customer("cus_ada"), of(order), null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"VOIDED", "REFUNDED", "DISPUTED"})
    void closesWhenTheMoneyIsGone(OrderPaymentStatus status) {
        var order = desk.place(OrderFixture.anOrder().paid(status).with(BOOK, 1));

        assertThat(codes(link(Callers.GUEST, of(order), tokens.sign(order.id()))))
                .containsExactly("ORDER_NOT_PAID");
        assertThat(of(order).used()).isZero();
    }

    @Test
    void closesWithTheOrder() {
        var order = desk.place(OrderFixture.anOrder().with(BOOK, 1));
        var input =
                Map.of(
                        "orderId",
                        order.id(),
                        "reason",
                        "Changed my mind",
                        "idempotencyKey",
                        "key-of-" + order.id());
        desk.ask(STAFF, CANCEL, Map.of("input", input));

        assertThat(codes(link(Callers.GUEST, of(order), tokens.sign(order.id()))))
                .containsExactly("ORDER_NOT_PAID");
    }

    @Test
    void endsInItsTimeAndStaffGrantMore() {
        var thirtyDays = new DigitalAsset("dga_song", "Song", "song.mp3", 900, 1, 30);
        var order = desk.place(OrderFixture.anOrder().with(thirtyDays, 1));
        var token = tokens.sign(order.id());
        assertThat(of(order).expiresAt()).isAfter(Instant.now().plusSeconds(29 * 86_400));
        downloads.grant(of(order).id(), 1, 1, Instant.now().minusSeconds(1));

        assertThat(codes(link(Callers.GUEST, of(order), token)))
                .containsExactly("DOWNLOAD_EXPIRED");
        assertThat(codes(update(STAFF, order, 1, "expiresAt", null))).containsExactly("CONFLICT");
        assertThat(codes(update(STAFF, order, 2, "expiresAt", null))).isEmpty();
        assertThat(codes(link(Callers.GUEST, of(order), token))).isEmpty();
        assertThat(codes(link(Callers.GUEST, of(order), token)))
                .containsExactly("DOWNLOADS_USED_UP");
        assertThat(codes(update(STAFF, order, 3, "downloadLimit", 2))).isEmpty();
        assertThat(codes(link(Callers.GUEST, of(order), token))).isEmpty();
    }

    @Test
    void grantsOnlyWhatMakesSenseByStaffWhoMay() {
        var order = desk.place(OrderFixture.anOrder().with(BOOK, 1));

        assertThat(codes(update(STAFF, order, 1, "downloadLimit", -1))).containsExactly("INVALID");
        assertThat(codes(update(STAFF, order, 1, "downloadLimit", null)))
                .containsExactly("REQUIRED");
        assertThat(codes(update(STAFF, order, 1, "expiresAt", "2020-01-01T00:00:00Z")))
                .containsExactly("INVALID");
        var input = Map.of("downloadId", of(order).id(), "expectedVersion", 1);
        var reader = Callers.staff(Permission.ORDERS_READ);
        assertThat(Desk.code(desk.ask(reader, UPDATE, Map.of("input", input))))
                .isEqualTo("FORBIDDEN");
        assertThat(of(order).version()).isEqualTo(1);
    }

    @Test
    void costsAnOrderOneMoreRead() {
        var fixture = OrderFixture.anOrder();
        for (int i = 0; i < 12; i++) {
            fixture.with(BOOK, 1);
        }
        var token = tokens.sign(desk.place(fixture).id());

        assertThat(budget.commandsOf(() -> desk.ask(Callers.GUEST, READ, Map.of("token", token))))
                .containsExactly("find orders", "find downloads");
    }

    private Download of(Order order) {
        var line = order.lines().getFirst().id();
        return downloads.ofLines(List.of(line)).get(line).getFirst();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> link(Caller caller, Download download, @Nullable String token) {
        var input = new HashMap<String, Object>();
        input.put("downloadId", download.id());
        input.put("accessToken", token);
        var answer = desk.ask(caller, LINK, Map.of("input", input));
        return (Map<String, Object>) Desk.at(answer, "downloadLinkCreate");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> update(
            Caller caller, Order order, int version, String field, @Nullable Object value) {
        var input = new HashMap<String, Object>();
        input.put("downloadId", of(order).id());
        input.put("expectedVersion", version);
        input.put(field, value);
        var answer = desk.ask(caller, UPDATE, Map.of("input", input));
        return (Map<String, Object>) Desk.at(answer, "downloadUpdate");
    }

    @SuppressWarnings("unchecked")
    private static List<Object> codes(Map<String, Object> payload) {
        return ((List<Map<String, Object>>) payload.get("userErrors"))
                .stream().map(error -> error.get("code")).toList();
    }
}
