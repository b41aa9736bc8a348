package dev.stoa.order.order;

import java.util.ArrayList;
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
            conditions.add(Criteria.where("status").in(filter.statuses()));
        }
        if (filter.paymentStatuses() != null) {
            conditions.add(Criteria.where("payment.status").in(filter.paymentStatuses()));
        }
        if (filter.placedFrom() != null) {
            conditions.add(Criteria.where("placedAt").gte(filter.placedFrom()));
        }
        if (filter.placedBefore() != null) {
            conditions.add(Criteria.where("placedAt").lt(filter.placedBefore()));
        }
        if (filter.customerId() != null) {
            conditions.add(Criteria.where("terms.buyer.customerId").is(filter.customerId()));
        }
        if (filter.query() != null && !filter.query().isBlank()) {
            conditions.add(matching(SearchKeys.normalised(filter.query())));
        }
        return conditions.isEmpty() ? new Criteria() : new Criteria().andOperator(conditions);
    }

    /** Plain comparisons only: what staff type is never a pattern. */
    private static Criteria matching(String text) {
        var number = text.startsWith("#") ? text.substring(1) : text;
        return new Criteria()
                .orOperator(
                        List.of(
                                Criteria.where("terms.number").is(number),
                                Criteria.where("searchKeys.email").is(text),
                                Criteria.where("searchKeys.recipient").gte(text).lt(text + LAST)));
    }
}
