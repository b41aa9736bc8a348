package dev.stoa.catalog.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What the published reviews of a product come to. Only the numbers by rating are stored: the rest
 * follows from them and cannot disagree.
 *
 * @param ratings how many gave so many stars; without those that nobody gave
 */
@Document("reviewSummaries")
record ReviewSummary(@Id String productId, Map<String, Integer> ratings) {

    static ReviewSummary none(String productId) {
        return new ReviewSummary(productId, Map.of());
    }

    public int count() {
        return distribution().stream().mapToInt(RatingCount::count).sum();
    }

    public @Nullable BigDecimal average() {
        int count = count();
        if (count == 0) {
            return null;
        }
        return BigDecimal.valueOf(stars())
                .divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }

    /** Of all reviews together. */
    long stars() {
        return distribution().stream().mapToLong(row -> (long) row.rating() * row.count()).sum();
    }

    /** Five stars first. */
    public List<RatingCount> distribution() {
        return IntStream.rangeClosed(1, 5)
                .map(i -> 6 - i)
                .mapToObj(rating -> new RatingCount(rating, ratings.getOrDefault("" + rating, 0)))
                .toList();
    }
}
