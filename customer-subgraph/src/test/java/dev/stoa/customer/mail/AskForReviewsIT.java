package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.Shop;
import dev.stoa.customer.TestClock;
import dev.stoa.customer.account.Customers;
import dev.stoa.platform.ids.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerTest
class AskForReviewsIT {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MORE = WEEK.plusMinutes(10);

    @Autowired private Shop shop;
    @Autowired private ReviewRequests requests;
    @Autowired private Customers customers;
    @Autowired private Letters letters;
    @Autowired private SentMails sentMails;
    @Autowired private Ids ids;
    private final TestClock clock = new TestClock();
    private final List<Mail> sent = new ArrayList<>();
    private Shop.Signed buyer;

    @BeforeEach
    void begin() {
        buyer = shop.newCustomer();
        welcomeMails(true);
    }

    @Test
    void asksOnceAndNotBeforeItsDay() {
        var asking = asking(WEEK);
        var order = ids.next("ord");
        asking.later(delivered(order, buyer.id()));
        asking.later(delivered(order, buyer.id()));

        clock.later(WEEK.minusMinutes(10), asking::now);
        assertThat(mine(order)).isEmpty();
        clock.later(MORE, asking::now);
        clock.later(MORE.multipliedBy(2), asking::now);

        assertThat(mine(order)).hasSize(1);
        var mail = mine(order).getFirst();
        assertThat(mail.to()).isEqualTo(buyer.email());
        assertThat(mail.text()).contains("Stoneware mug", "1042", "/order/token");
        assertThat(mail.html()).contains("Stoneware mug");
    }

    @Test
    void asksNoCustomerTwiceWhenTheNewsComesAgainAfterTheMail() {
        var asking = asking(WEEK);
        var order = ids.next("ord");
        asking.later(delivered(order, buyer.id()));
        clock.later(MORE, asking::now);

        asking.later(delivered(order, buyer.id()));
        clock.later(MORE, asking::now);

        assertThat(mine(order)).hasSize(1);
    }

    @Test
    void leavesInPeaceWhoWantsNoMailsWhenTheDayComes() {
        var asking = asking(WEEK);
        var order = ids.next("ord");
        asking.later(delivered(order, buyer.id()));
        welcomeMails(false);

        clock.later(MORE, asking::now);
        welcomeMails(true);
        clock.later(MORE.multipliedBy(2), asking::now);

        assertThat(mine(order)).isEmpty();
    }

    @Test
    void asksNeitherGuestsNorWhereTheShopDoesNotNorWhoIsErased() {
        var guests = ids.next("ord");
        asking(WEEK).later(delivered(guests, null));
        var unasked = ids.next("ord");
        asking(Duration.ZERO).later(delivered(unasked, buyer.id()));
        var erased = ids.next("ord");
        asking(WEEK).later(delivered(erased, buyer.id()));
        requests.erase(buyer.id());

        clock.later(MORE, asking(WEEK)::now);

        assertThat(List.of(guests, unasked, erased))
                .allSatisfy(it -> assertThat(mine(it)).isEmpty());
    }

    private AskForReviews asking(Duration after) {
        return new AskForReviews(
                requests, customers, letters, new Post(sentMails, sent::add), after, clock);
    }

    private List<Mail> mine(String order) {
        return sent.stream().filter(mail -> mail.id().startsWith(order)).toList();
    }

    private OrderDelivered delivered(String order, @Nullable String customer) {
        return new OrderDelivered(
                order,
                "1042",
                customer,
                clock.instant(),
                List.of(new OrderDelivered.Line("Stoneware mug")),
                "token");
    }

    private void welcomeMails(boolean welcome) {
        var answer =
                shop.run(
                        "mutation ($input: CustomerUpdateInput!) { customerUpdate(input: $input) { userErrors { code } } }",
                        Map.of("input", Map.of("acceptsMarketing", welcome)),
                        buyer.access());
        assertThat(answer.at("/data/customerUpdate/userErrors").size()).isZero();
    }
}
