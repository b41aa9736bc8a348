package dev.stoa.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.searchtuning.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** One pass over the index answers as Lucene's own searches do, each facet by one of its own. */
@CatalogTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // One shop for both tests.
class ScannedSearchIT {

    private static final int PRODUCTS = 150;
    private static final int QUESTIONS = 250;
    private static final List<String> WORDS =
            List.of("linen", "wool", "shirt", "coat", "travel", "trave", "lin", "wolo", "nowhere");
    private static final List<String> WRITTEN = WORDS.subList(0, 5);
    private static final List<String> SIZES = List.of("S", "M", "L", "XL");

    @Autowired private Goods goods;
    @Autowired private Brands brands;
    @Autowired private Categories categories;
    @Autowired private ProductIndexes indexes;
    @Autowired private IndexFollower follower;

    private final Random random = new Random(5);
    private final List<Brand> makers = new ArrayList<>();

    /** Each with the room it stands in. */
    private final List<List<String>> shelves = new ArrayList<>();

    private String mark;

    @BeforeAll
    void fillTheShop() {
        mark = goods.mark();
        for (int i = 0; i < 4; i++) {
            makers.add(brands.add(brands.draft("Maker " + i + " " + mark)));
        }
        for (int i = 0; i < 2; i++) {
            var room = categories.add(categories.draft("Room " + i + " " + mark, null));
            for (int j = 0; j < 3; j++) {
                var shelf = categories.add(categories.draft("Shelf " + j, room));
                shelves.add(List.of(room.id(), shelf.id()));
            }
        }
        for (int i = 0; i < PRODUCTS; i++) {
            goods.product((some(WRITTEN, 2) + " " + mark).strip())
                    .described("<p>" + some(WRITTEN, 3) + "</p>")
                    .tags(pick(WRITTEN), pick(WRITTEN) + mark)
                    .by(pick(makers))
                    .price(random.nextInt(1, 300) + ".00")
                    .stock(random.nextInt(3))
                    .in(pick(shelves))
                    .sizes(SIZES.subList(0, random.nextInt(1, 5)).toArray(String[]::new))
                    .put();
            if (i % 40 == 0) {
                follower.catchUp(); // Another segment.
            }
        }
        follower.catchUp();
    }

    @Test
    void answersAsLuceneDoes() {
        var scanned = new ScannedSearch(indexes);
        var indexed = new IndexedSearch(indexes);
        var kinds = new HashSet<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var question = question();
            var hits = indexed.find(question, Optional.empty(), 30);

            assertThat(scanned.facets(question)).isEqualTo(indexed.facets(question));
            assertThat(scanned.find(question, Optional.empty(), 30))
                    .as("%s", question)
                    .isEqualTo(hits);
            assertThat(scanned.count(question)).isEqualTo(indexed.count(question));
            assertThat(scanned.wordsInsteadOf(question))
                    .isEqualTo(indexed.wordsInsteadOf(question));
            if (!hits.hits().isEmpty()) {
                var after = Optional.of(hits.hits().getLast().place());
                assertThat(scanned.find(question, after, 20))
                        .isEqualTo(indexed.find(question, after, 20));
                kinds.add(hits.hits().getFirst().place().strictness().name());
            }
        }
        assertThat(kinds).contains("EXACT", "TYPING_ERRORS", "MOST_WORDS");
    }

    @Test
    void guessesAsLuceneDoes() {
        var scanned = new ScannedSearch(indexes);
        var indexed = new IndexedSearch(indexes);
        for (var word : WORDS) {
            var question = question(List.of(mark, word), nothing());
            var guess = scanned.guess(question, 5);
            var other = indexed.guess(question, 5);

            assertThat(guess.words()).isEqualTo(other.words());
            assertThat(guess.brandIds()).isEqualTo(other.brandIds());
            assertThat(guess.categoryIds()).isEqualTo(other.categoryIds());
            assertThat(guess.productIds()).isEqualTo(other.productIds());
        }
    }

    private SearchQuestion question() {
        var words = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            words.add(pick(WORDS));
        }
        words.add(random.nextInt(words.size() + 1), mark);
        return question(words, narrowing());
    }

    private static SearchQuestion question(List<String> words, Narrowing narrowing) {
        var text = Questions.text(String.join(" ", words));
        var meanings = words.stream().map(ScannedSearchIT::meaning).toList();
        return new SearchQuestion(text, meanings, List.of(), narrowing, null);
    }

    private static Meaning meaning(String word) {
        return word.equals("coat")
                ? new Meaning(List.of(List.of(word), List.of("travel", "shirt")))
                : new Meaning(List.of(List.of(word)));
    }

    private Narrowing narrowing() {
        return new Narrowing(
                "ACTIVE",
                maybe(List.of(pick(shelves).getFirst())),
                List.of(),
                List.of(),
                maybe(List.of(pick(makers).id(), pick(makers).id())),
                maybe(List.of("linen")),
                maybeNumber(5_000),
                maybeNumber(20_000),
                random.nextInt(3) == 0 ? random.nextBoolean() : null,
                null,
                random.nextInt(3) == 0
                        ? Map.of("Size", List.of(pick(SIZES), pick(SIZES)))
                        : Map.of(),
                Map.of(),
                random.nextInt(3) == 0 ? condition(2) : null);
    }

    /** Of parts that are put together in whatever way. */
    private Condition condition(int levels) {
        int way = levels == 0 ? 3 : random.nextInt(4);
        return switch (way) {
            case 0 -> Condition.all(List.of(condition(levels - 1), condition(levels - 1)));
            case 1 -> Condition.any(List.of(condition(levels - 1), condition(levels - 1)));
            case 2 -> Condition.not(condition(levels - 1));
            default -> new Condition.Is(like(random.nextInt(5)));
        };
    }

    private Narrowing like(int what) {
        return new Narrowing(
                null,
                what == 0 ? List.of(pick(shelves).getFirst()) : List.of(),
                List.of(),
                what == 4 ? List.of(pick(makers).id()) : List.of(),
                what == 1 ? List.of(pick(makers).id(), pick(makers).id()) : List.of(),
                List.of(),
                what == 2 ? 5_000L : null,
                what == 2 ? maybeNumber(20_000) : null,
                null,
                null,
                what == 3 ? Map.of("Size", List.of(pick(SIZES))) : Map.of(),
                Map.of(),
                null);
    }

    private static Narrowing nothing() {
        return new Narrowing(
                "ACTIVE", List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null,
                null, Map.of(), Map.of(), null);
    }

    private <T> List<T> maybe(List<T> values) {
        return random.nextInt(3) == 0 ? values : List.of();
    }

    private @Nullable Long maybeNumber(long number) {
        return random.nextInt(3) == 0 ? number : null;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String some(List<String> words, int number) {
        return String.join(" ", random.ints(number, 0, words.size()).mapToObj(words::get).toList());
    }
}
