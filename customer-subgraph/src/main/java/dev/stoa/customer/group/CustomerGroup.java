package dev.stoa.customer.group;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Customers who are treated alike.
 *
 * @param nameKey the name as it is compared: no two groups share it
 */
@Document("customerGroups")
record CustomerGroup(@Id String id, String name, String nameKey, long version) {}
