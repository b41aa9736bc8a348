package dev.stoa.customer.mail;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a customer is to be asked what they think of what they got.
 *
 * @param titles of what was bought
 */
@Document("reviewRequests")
record ReviewRequest(
        @Id String orderId,
        String customerId,
        String number,
        List<String> titles,
        String accessToken,
        Instant dueAt) {

    static ReviewRequest of(OrderDelivered order, String customerId, Instant dueAt) {
        return new ReviewRequest(
                order.orderId(),
                customerId,
                order.number(),
                order.lines().stream().map(OrderDelivered.Line::title).distinct().toList(),
                order.accessToken(),
                dueAt);
    }
}
