package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.recommendation.BoughtProduct.Companion;
import dev.stoa.catalog.recommendation.Interests.Seed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Products that somebody's interests lead to. What several of them lead to comes first; the reason
 * is the one that weighs most.
 */
final class Candidates {

    /** An association as large as this counts half. */
    private static final double HALF_SURE = 10;

    /** What is alike counts less than what people did, and the less the further down it is. */
    private static final double SIMILAR = 0.4;

    private static final double FADES = 0.93;

    private final Map<String, Candidate> byId = new HashMap<>();
    private final Set<String> left;

    /**
     * @param left products that are no candidates
     */
    Candidates(Set<String> left) {
        this.left = left;
    }

    /** A product with the weightiest reason for it, and the weight of all. */
    record Candidate(
            String productId, RecommendationKind kind, Seed because, double most, double sum) {

        private Candidate plus(Candidate other) {
            var first = most >= other.most ? this : other;
            return new Candidate(productId, first.kind, first.because, first.most, sum + other.sum);
        }
    }

    void boughtWith(Seed seed, List<Companion> companions) {
        for (var companion : companions) {
            double surely = companion.association() / (companion.association() + HALF_SURE);
            add(
                    companion.productId(),
                    RecommendationKind.BOUGHT_TOGETHER,
                    seed,
                    seed.weight() * surely);
        }
    }

    void similarTo(Seed seed, List<String> productIds) {
        double weight = seed.weight() * SIMILAR;
        for (var id : productIds) {
            add(id, RecommendationKind.SIMILAR, seed, weight);
            weight *= FADES;
        }
    }

    private void add(String productId, RecommendationKind kind, Seed because, double weight) {
        if (weight > 0 && !left.contains(productId)) {
            var one = new Candidate(productId, kind, because, weight, weight);
            byId.merge(productId, one, Candidate::plus);
        }
    }

    List<Candidate> best(int most) {
        return byId.values().stream()
                .sorted(
                        Comparator.comparingDouble(Candidate::sum)
                                .reversed()
                                .thenComparing(Candidate::productId))
                .limit(most)
                .toList();
    }
}
