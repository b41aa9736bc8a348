package dev.stoa.customer.mail;

import dev.stoa.platform.money.Money;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An order as its confirmation shows it: amounts and addresses as text. */
final class OrderView {

    private final OrderPlaced order;
    private final String link;
    private final NumberFormat format;
    private final Currency currency;

    OrderView(OrderPlaced order, String link) {
        this.order = order;
        this.link = link;
        this.currency = Currency.getInstance(order.currency());
        this.format =
                NumberFormat.getCurrencyInstance(
                        order.locale() == null
                                ? Locale.ENGLISH
                                : Locale.forLanguageTag(order.locale()));
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
    }

    String number() {
        return order.number();
    }

    String link() {
        return link;
    }

    List<Line> lines() {
        return order.lines().stream()
                .map(
                        line ->
                                new Line(
                                        line.title(),
                                        line.variantTitle(),
                                        line.quantity(),
                                        text(line.unitMinor()),
                                        text(line.totalMinor())))
                .toList();
    }

    String subtotal() {
        return text(order.subtotalMinor());
    }

    String deliveryName() {
        if (order.pickup() != null) {
            return "Pick-up";
        }
        return Objects.requireNonNullElse(order.deliveryName(), "Delivery");
    }

    String delivery() {
        return text(order.deliveryMinor());
    }

    String tax() {
        return text(order.taxMinor());
    }

    boolean hasTax() {
        return order.taxMinor() != 0;
    }

    /** True where the prices of the lines hold their tax already. */
    boolean taxIncluded() {
        return order.subtotalMinor() + order.deliveryMinor() == order.totalMinor();
    }

    String total() {
        return text(order.totalMinor());
    }

    /** Lines of the delivery address; empty when nothing is delivered. */
    List<String> address() {
        var address = order.shippingAddress();
        if (address == null) {
            return List.of();
        }
        return Stream.of(
                        address.name(),
                        address.company(),
                        address.line1(),
                        address.line2(),
                        joined(address.postalCode(), address.city(), address.region()),
                        Locale.of("", address.country()).getDisplayCountry(Locale.ENGLISH))
                .filter(line -> line != null && !line.isBlank())
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Null for delivery. */
    @Nullable PickupNote pickup() {
        return order.pickup();
    }

    boolean hasAddress() {
        return order.shippingAddress() != null;
    }

    private static String joined(@Nullable String... parts) {
        return String.join(" ", Stream.of(parts).filter(Objects::nonNull).toArray(String[]::new));
    }

    private String text(long minor) {
        return format.format(new Money(minor, currency).amount());
    }

    /** A line of the order. */
    record Line(
            String title, @Nullable String variantTitle, int quantity, String unit, String total) {}
}
