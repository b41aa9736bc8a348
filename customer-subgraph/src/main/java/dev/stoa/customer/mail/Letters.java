package dev.stoa.customer.mail;

import dev.stoa.customer.account.CustomerRegistered;
import dev.stoa.customer.account.RegistrationRepeated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the shop's mails. The id of each follows from its cause, so that one cause sends one. */
final class Letters {

    private static final long FIVE_MINUTES = 300;

    private final MailProperties properties;
    private final MailTemplates templates = new MailTemplates();

    Letters(MailProperties properties) {
        this.properties = properties;
    }

    Mail orderPlaced(OrderPlaced order) {
        return letter(
                order.orderId() + "-placed",
                order.email(),
                order.name(),
                "Your order " + order.number(),
                "order-placed",
                new OrderView(order, orderLink(order.accessToken())));
    }

    Mail orderFulfilled(OrderFulfilled parcel) {
        return letter(
                parcel.fulfillmentId() + "-fulfilled",
                parcel.email(),
                parcel.name(),
                "Your order "
                        + parcel.number()
                        + (parcel.pickup() == null ? " is on its way" : " is ready for pick-up"),
                "order-fulfilled",
                Map.of("parcel", parcel, "link", orderLink(parcel.accessToken())));
    }

    Mail orderCancelled(OrderCancelled order) {
        return letter(
                order.orderId() + "-cancelled",
                order.email(),
                order.name(),
                "Your order " + order.number() + " was cancelled",
                "order-cancelled",
                Map.of("order", order));
    }

    /** Without the name: a stranger may have typed it to have us mail their words to somebody. */
    Mail welcome(CustomerRegistered customer) {
        return letter(
                customer.customerId() + "-welcome",
                customer.email(),
                null,
                "Welcome to " + properties.shop(),
                "welcome",
                Map.of("email", customer.email(), "link", properties.publicUrl().toString()));
    }

    /** One a day at most, however often somebody tries: nobody can flood a mailbox through us. */
    Mail registrationRepeated(RegistrationRepeated attempt, Instant time) {
        return letter(
                attempt.customerId() + "-known-" + LocalDate.ofInstant(time, ZoneOffset.UTC),
                attempt.email(),
                attempt.name(),
                "You already have an account with us",
                "registration-repeated",
                Map.of("email", attempt.email(), "link", properties.publicUrl().toString()));
    }

    /** One in five minutes at most. Without the name, as with {@link #welcome}. */
    Mail passwordReset(String customerId, String email, String token, Instant time) {
        return letter(
                customerId + "-reset-" + time.getEpochSecond() / FIVE_MINUTES,
                email,
                null,
                "A new password for " + properties.shop(),
                "password-reset",
                // Behind the #, what follows reaches no server and no log.
                Map.of(
                        "email",
                        email,
                        "link",
                        properties.publicUrl() + "/reset-password#" + token));
    }

    Mail reviewDecided(ReviewDecided review, String email, @Nullable String name) {
        var link =
                properties.publicUrl()
                        + (review.productSlug() == null ? "" : "/products/" + review.productSlug());
        return letter(
                review.reviewId() + "-decided-" + review.version(),
                email,
                name,
                review.productTitle() == null
                        ? review.subject()
                        : review.subject() + " of " + review.productTitle(),
                "review-decided",
                Map.of("review", review, "link", link));
    }

    Mail reviewRequest(ReviewRequest request, String email, @Nullable String name) {
        return letter(
                request.orderId() + "-review",
                email,
                name,
                "How is what you bought?",
                "review-request",
                Map.of("order", request, "link", orderLink(request.accessToken())));
    }

    /** The rows are of one mail, whose time names it. */
    Mail lowStock(String staffId, String email, String name, List<LowStockRow> rows) {
        var told = LowStockView.of(rows, properties.deskUrl() + "/inventory?low=1");
        return letter(
                staffId + "-low-" + rows.getFirst().dueAt().getEpochSecond(),
                email,
                name,
                told.subject(),
                "low-stock",
                told);
    }

    private Mail letter(
            String id,
            String to,
            @Nullable String name,
            String subject,
            String template,
            Object content) {
        var greeted = name == null || name.isBlank() ? null : name;
        var page = new Page(properties.shop(), subject, greeted, content);
        return new Mail(
                id,
                to,
                greeted,
                subject,
                templates.text(template, page),
                templates.html(template, page));
    }

    private String orderLink(String accessToken) {
        return properties.publicUrl() + "/order/" + accessToken;
    }

    /** What every template may name. */
    record Page(String shop, String subject, @Nullable String name, Object content) {}
}
