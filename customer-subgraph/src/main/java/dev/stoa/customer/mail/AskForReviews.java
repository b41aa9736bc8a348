package dev.stoa.customer.mail;

import dev.stoa.customer.account.Customer;
import dev.stoa.customer.account.Customers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks customers some days after an order has arrived what they think of it, once. Only those who
 * welcome mails of the shop are asked, as they see it on that day; guests write no reviews.
 */
final class AskForReviews {

    private final ReviewRequests requests;
    private final Customers customers;
    private final Letters letters;
    private final Post post;
    private final Duration after;
    private final Clock clock;

    /**
     * @param after the delivery; zero to ask nobody
     */
    AskForReviews(
            ReviewRequests requests,
            Customers customers,
            Letters letters,
            Post post,
            Duration after,
            Clock clock) {
        this.requests = requests;
        this.customers = customers;
        this.letters = letters;
        this.post = post;
        this.after = after;
        this.clock = clock;
    }

    void later(OrderDelivered order) {
        var customerId = order.customerId();
        if (customerId != null && !after.isZero()) {
            requests.add(ReviewRequest.of(order, customerId, order.deliveredAt().plus(after)));
        }
    }

    /** Asks all whose day has come. */
    void now() {
        for (var due = next(); due.isPresent(); due = next()) {
            ask(due.get());
            requests.done(due.get());
        }
    }

    private Optional<ReviewRequest> next() {
        return requests.take(clock.instant());
    }

    private void ask(ReviewRequest request) {
        customers
                .find(request.customerId())
                .filter(Customer::acceptsMarketing)
                .map(buyer -> letters.reviewRequest(request, buyer.email(), buyer.name()))
                .ifPresent(post::send);
    }
}
