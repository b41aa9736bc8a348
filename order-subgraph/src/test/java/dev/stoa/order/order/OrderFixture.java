package dev.stoa.order.order;

import dev.stoa.order.catalog.DigitalAsset;
import dev.stoa.order.catalog.Included;
import dev.stoa.order.market.Market;
import dev.stoa.order.values.Address;
import dev.stoa.order.values.Cost;
import dev.stoa.order.values.TaxLine;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.Price;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Orders for tests: {@code OrderFixture.anOrder().of("cus_ada").with("Mug", 2).terms()}. */
public final class OrderFixture {

    public static final Ids IDS = new Ids(Clock.systemUTC(), new SecureRandom());

    /** Begins the ids of products; their titles follow. */
    public static final String PRODUCT_OF = "prd_";

    private static final BigDecimal VAT = BigDecimal.valueOf(19);

    private final List<NewOrderLine> lines = new ArrayList<>();
    private final String id = IDS.next("ord");
    private String number = id.substring(id.length() - 8);
    private @Nullable String customerId;
    private String email = "ada@example.com";
    private String recipient = "Ada Lovelace";
    private String cartId = IDS.next("crt");
    private @Nullable String deliveryName = "Standard";
    private OrderPaymentStatus paymentStatus = OrderPaymentStatus.AUTHORIZED;

    private String market = Market.HOME;
    private String currency = "EUR";

    private OrderFixture() {}

    public static OrderFixture anOrder() {
        return new OrderFixture();
    }

    public OrderFixture of(String customerId) {
        this.customerId = customerId;
        return this;
    }

    public OrderFixture by(String email, String recipient) {
        this.email = email;
        this.recipient = recipient;
        return this;
    }

    /** Call it before there are lines. */
    public OrderFixture soldIn(String market, String currency) {
        this.market = market;
        this.currency = currency;
        return this;
    }

    public OrderFixture numbered(String number) {
        this.number = number;
        return this;
    }

    public OrderFixture fromCart(String cartId) {
        this.cartId = cartId;
        return this;
    }

    public OrderFixture paid(OrderPaymentStatus status) {
        this.paymentStatus = status;
        return this;
    }

    /** Nothing in it is sent. */
    public OrderFixture undelivered() {
        deliveryName = null;
        return this;
    }

    public OrderFixture with(String title, int quantity) {
        return with(title, quantity, "29.00");
    }

    public OrderFixture with(String title, int quantity, String unitPrice) {
        return with(title, quantity, unitPrice, Included.NOTHING);
    }

    public OrderFixture with(DigitalAsset file, int quantity) {
        return with(file.title(), quantity, "29.00", new Included(List.of(file), null));
    }

    private OrderFixture with(String title, int quantity, String unitPrice, Included included) {
        var unit = Money.of(unitPrice, currency);
        lines.add(
                new NewOrderLine(
                        IDS.next("var"),
                        PRODUCT_OF + title,
                        title,
                        "Blue",
                        "SKU-" + title,
                        null,
                        quantity,
                        unit,
                        Price.ofListed(unit.times(quantity), VAT, true),
                        included));
        return this;
    }

    /** What checkout hands over; two mugs where no line was named. */
    public NewOrder terms() {
        if (lines.isEmpty()) {
            with("Mug", 2);
        }
        var address =
                new Address(
                        recipient,
                        null,
                        "Invalidenstraße 117",
                        null,
                        "Berlin",
                        null,
                        "10115",
                        "DE",
                        null);
        return new NewOrder(
                id,
                number,
                cartId,
                IDS.next("rsv"),
                IDS.next("pay"),
                cartId + ":1",
                paymentStatus,
                market,
                customerId,
                email,
                null,
                null,
                "en",
                lines,
                address,
                address,
                deliveryName,
                null,
                cost());
    }

    private Cost cost() {
        var subtotal = lines.stream().map(NewOrderLine::total).reduce(Price::plus).orElseThrow();
        var delivery = Price.ofListed(Money.of("4.90", currency), VAT, true);
        var total = subtotal.plus(delivery);
        return new Cost(
                subtotal,
                delivery,
                total,
                List.of(new TaxLine("VAT 19 %", VAT, total.net(), total.tax())),
                true);
    }
}
