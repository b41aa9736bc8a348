package dev.stoa.catalog.review;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What one customer says of one review of another. */
@Document("reviewVotes")
record ReviewVote(@Id String id, String reviewId, ReviewVoteChoice choice) {

    static String idOf(String reviewId, String customerId) {
        return reviewId + ":" + customerId;
    }
}
