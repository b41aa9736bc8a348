package dev.stoa.catalog.review;

import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is remembered of a customer beside their reviews.
 *
 * @param turns how often they had their turn
 * @param rejectedProductIds products of which they have deleted a rejected review
 */
@Document("reviewers")
record Reviewer(@Id String customerId, long turns, Set<String> rejectedProductIds) {}
