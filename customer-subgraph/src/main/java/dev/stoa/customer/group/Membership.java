package dev.stoa.customer.group;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** That a customer is in a group. */
@Document("memberships")
record Membership(@Id String id, String groupId, String customerId) {

    static Membership of(String groupId, String customerId) {
        return new Membership(idOf(groupId, customerId), groupId, customerId);
    }

    /** One for each pair, whoever adds it and however often. */
    static String idOf(String groupId, String customerId) {
        return groupId + " " + customerId;
    }
}
