package dev.stoa.order.order;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;

/** A filter in MongoDB's terms. */
final class OrderCriteria {

    /** Sorts behind every text that goes on from the same start. */
    private static final char LAST = '\uffff';

    private OrderCriteria() {}

    static Criteria of(OrderFilter filter) {
        var conditions = new ArrayList<Criteria>();
        if (filter.statuses() != null) {
            conditions.add(Criteria.where("status").in(names(filter.statuses())));
        }
        if (filter.paymentStatuses() != null) {
            conditions.add(Criteria.where("payment.status").in(names(filter.paymentStatuses())));
        }
        if (filter.placedFrom() != null) {
            conditions.add(Criteria.where("placedAt").gte(Date.from(filter.placedFrom())));
        }
        if (filter.placedBefore() != null) {
            conditions.add(Criteria.where("placedAt").lt(Date.from(filter.placedBefore())));
        }
        if (filter.customerId() != null) {
            conditions.add(Criteria.where("terms.buyer.customerId").is(filter.customerId()));
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            conditions.add(matching(filter.query().strip()));
        }
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    /** Plain comparisons only: what staff type is never a pattern. */
    private static Criteria matching(String typed) {
        var number = typed.startsWith("#") ? typed.substring(1) : typed;
        var text = SearchKeys.normalised(typed);
        return new Criteria()
                .orOperator(
                        List.of(
                                Criteria.where("terms.number").is(number),
                                Criteria.where("searchKeys.email").is(text),
                                Criteria.where("searchKeys.recipient")
                                        .gte(text)
                                        .lt(text + LAST)));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
