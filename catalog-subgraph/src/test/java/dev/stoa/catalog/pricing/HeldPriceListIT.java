package dev.stoa.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.change.Actor;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.test.Callers;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/** A list that is taken away while prices are written into it. */
@CatalogTest
class HeldPriceListIT {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private PriceLists lists;
    @Autowired private PriceBook book;
    @Autowired private PriceAuthors authors;
    @Autowired private PricedVariants variants;
    @Autowired private Transactions transactions;
    @Autowired private MongoTemplate mongo;
    @Autowired private Clock clock;
    private String sale = "";
    private String mug = "";

    @BeforeEach
    void make() {
        sale = "sale-" + goods.mark();
        mug = Goods.variantOf(goods.product("Mug").put());
        var input = Map.of("handle", sale, "expectedVersion", 0, "name", "Sale");
        assertThat(
                        shop.ask(
                                        Callers.staff(),
                                        "mutation($input: PriceListSetInput!) { priceListSet(input: $input) { userErrors { code } } }",
                                        Map.of("input", input))
                                .<List<?>>at("priceListSet.userErrors"))
                .isEmpty();
    }

    @Test
    void takesNoPriceOnceItIsGone() {
        var row = new SetPrices.Row(mug, 1, EUR, BigDecimal.TEN, null, null);
        var answer =
                new SetPrices(lists, book, authors, new Deleting(), transactions, clock)
                        .handle(new SetPrices.Command(sale, List.of(row)), Callers.staff());

        assertThat(answer.userErrors())
                .extracting(UserError::code, UserError::path)
                .containsExactly(tuple("NOT_FOUND", List.of("priceList")));
        assertThat(left()).isZero();
    }

    @Test
    void takesNoPriceOfAWriterWhoStillSawIt() {
        var change = PriceChange.of(sale, 1, EUR, BigDecimal.TEN, null, clock.instant());
        var isFirstTry = new AtomicBoolean(true);

        var written =
                transactions.inOne(
                        () -> {
                            assertThat(book.prices(List.of(mug))).containsKey(mug);
                            if (isFirstTry.getAndSet(false)) {
                                delete();
                            }
                            return book.write(
                                    Map.of(mug, List.of(change)), clock.instant(), Actor.IMPORT);
                        });

        assertThat(left()).isZero();
        assertThat(written).isEmpty();
    }

    /** Somebody else, in a transaction of theirs. */
    private void delete() {
        var deleted =
                CompletableFuture.supplyAsync(
                        () ->
                                shop.ask(
                                        Callers.staff(),
                                        "mutation($input: PriceListDeleteInput!) { priceListDelete(input: $input) { handle } }",
                                        Map.of(
                                                "input",
                                                Map.of("handle", sale, "expectedVersion", 1))));
        assertThat(deleted.join().<String>at("priceListDelete.handle")).isEqualTo(sale);
    }

    private long left() {
        return mongo.count(Query.query(where("rows.list").is(sale)), VariantPrices.class);
    }

    /** Looks for the variants while somebody takes the list away. */
    private final class Deleting implements PricedVariants {

        @Override
        public Set<String> existing(Collection<String> variantIds) {
            delete();
            return variants.existing(variantIds);
        }

        @Override
        public Map<String, List<String>> bySkus(Collection<String> skus) {
            return variants.bySkus(skus);
        }

        @Override
        public Map<String, String> skus(Collection<String> variantIds) {
            return variants.skus(variantIds);
        }
    }
}
