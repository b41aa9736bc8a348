package dev.stoa.catalog.recommendation;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.catalog.recommendation.Candidates.Candidate;
import dev.stoa.catalog.recommendation.Interests.Seed;
import dev.stoa.catalog.search.SimilarProducts;
import dev.stoa.platform.UseCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what may please a person: one read of what they bought, one of what they looked at, one of
 * what goes with these; popular products fill up.
 */
@UseCase
class RecommendForYou {

    private static final int SIMILAR_TO_EACH = 12;

    /** Of each that is asked for, so that some are left when others cannot be bought. */
    private static final int SPARE = 3;

    private final Tastes tastes;
    private final Views views;
    private final BoughtProducts boughtProducts;
    private final PopularProducts popular;
    private final SimilarProducts similar;
    private final ShopWindow window;

    RecommendForYou(
            Tastes tastes,
            Views views,
            BoughtProducts boughtProducts,
            PopularProducts popular,
            SimilarProducts similar,
            ShopWindow window) {
        this.tastes = tastes;
        this.views = views;
        this.boughtProducts = boughtProducts;
        this.popular = popular;
        this.similar = similar;
        this.window = window;
    }

    /** A quarter of the places stays for what is popular: a taste can grow. */
    List<Recommendation> handle(Optional<Person> person, int first) {
        var interests = person.map(this::interests).orElse(Interests.NONE);
        var seeds = interests.seeds();
        var shown = shown(seeds.stream().map(Seed::productId));
        var found = new ArrayList<Recommendation>();
        if (!seeds.isEmpty()) {
            var best = candidates(interests, seeds, shown).best(first * SPARE);
            shown.putAll(shown(best.stream().map(Candidate::productId)));
            best.stream()
                    .map(candidate -> recommendation(candidate, shown))
                    .flatMap(Optional::stream)
                    .limit(first - first / 4)
                    .forEach(found::add);
        }
        return found.size() < first ? filledUp(found, interests, first) : found;
    }

    private Interests interests(Person person) {
        var taste = tastes.of(person);
        return taste.isRefused() ? Interests.NONE : new Interests(taste.bought(), views.of(person));
    }

    private Candidates candidates(
            Interests interests, List<Seed> seeds, Map<String, Product> shown) {
        var candidates = new Candidates(interests.known());
        var bought = boughtProducts.byIds(seeds.stream().map(Seed::productId).toList());
        for (var seed : seeds) {
            var orders = bought.get(seed.productId());
            if (orders != null) {
                candidates.boughtWith(seed, orders.companions());
            }
            var product = shown.get(seed.productId());
            if (product != null) {
                candidates.similarTo(seed, similar.to(product, SIMILAR_TO_EACH));
            }
        }
        return candidates;
    }

    private static Optional<Recommendation> recommendation(
            Candidate candidate, Map<String, Product> shown) {
        var seed = candidate.because();
        var because = shown.get(seed.productId());
        var reason = new RecommendationReason(candidate.kind(), because, seed.isPurchased());
        return Optional.ofNullable(shown.get(candidate.productId()))
                .filter(Product::isAvailable)
                .map(product -> new Recommendation(product, reason));
    }

    private List<Recommendation> filledUp(
            List<Recommendation> found, Interests interests, int first) {
        var left = new HashSet<>(interests.known());
        found.forEach(one -> left.add(one.product().id()));
        var ids = popular.ids().stream().filter(id -> !left.contains(id)).toList();
        var shown = shown(ids.stream().limit(first * SPARE));
        var all = new ArrayList<>(found);
        ids.stream()
                .map(shown::get)
                .filter(Objects::nonNull)
                .filter(Product::isAvailable)
                .limit(first - found.size())
                .forEach(one -> all.add(new Recommendation(one, RecommendationReason.POPULAR)));
        return all;
    }

    private Map<String, Product> shown(Stream<String> ids) {
        var wanted = ids.toList();
        return wanted.isEmpty() ? new HashMap<>() : new HashMap<>(window.byIds(wanted));
    }
}
