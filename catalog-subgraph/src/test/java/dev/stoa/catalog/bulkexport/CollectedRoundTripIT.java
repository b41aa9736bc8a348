package dev.stoa.catalog.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.QuantityRule;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Collections and rules of quantities in files of JSON Lines. */
@CatalogTest
class CollectedRoundTripIT {

    @Autowired private Goods goods;
    @Autowired private Products products;
    @Autowired private Shop shop;
    @Autowired private FileJobs jobs;
    @Autowired private QueryBudget budget;
    private Exchange exchange;
    private String mark;
    private String sale;
    private String fresh;

    @BeforeEach
    void makeCollections() {
        exchange = new Exchange(shop, jobs);
        mark = goods.mark();
        sale = collection("sale-" + mark);
        fresh = collection("fresh-" + mark);
    }

    @Test
    void comesBackTheSameInOtherGoods() throws Exception {
        var crate =
                """
                {'handle':'crate-%1$s','title':'Crate','options':['Size'],'collections':['sale-%1$s','fresh-%1$s'],'variants':[
                {'optionValues':['S'],'price':1,'quantityRules':[{'minimum':6,'maximum':24,'increment':6},{'customerGroupId':'cgr_t','minimum':60,'increment':12}]},
                {'optionValues':['L'],'price':2}]}"""
                        .formatted(mark)
                        .replace("\n", "");
        assertThat(exchange.take(crate).errors()).isEmpty();
        var line = exchange.line("crate-" + mark);
        assertThat(line)
                .contains(
                        "\"collections\":[\"fresh-%1$s\",\"sale-%1$s\"]".formatted(mark),
                        "\"quantityRules\":[{\"minimum\":6,\"maximum\":24,\"increment\":6},{\"customerGroupId\":\"cgr_t\",\"minimum\":60,\"increment\":12}]",
                        "\"quantityRules\":[]");
        assertThat(exchange.take(line).unchanged()).isEqualTo(1);

        collection("other-" + mark);
        var other =
                """
                {'handle':'other-%1$s','title':'Other','options':['Size'],'collections':['other-%1$s'],'variants':[
                {'optionValues':['L'],'price':3,'quantityRules':[{'minimum':2,'increment':2}]}]}"""
                        .formatted(mark)
                        .replace("\n", "");
        assertThat(exchange.take(other).errors()).isEmpty();
        assertThat(exchange.take(line.replace("crate-", "other-")).errors()).isEmpty();

        assertThat(exchange.line("other-" + mark).replace("other-", "crate-")).isEqualTo(line);
    }

    @Test
    void putsNewOnesBehindThoseThatAreThere() throws Exception {
        var first = goods.product("First").put();
        exchange.take(line(first.slug(), "['sale-%s']"));
        var done =
                exchange.take(
                        line("second-" + mark, "['sale-%s']"),
                        line("third-" + mark, "['sale-%s','fresh-%s']"));

        assertThat(done.created()).isEqualTo(2);
        assertThat(shown(sale)).containsExactly(first.id(), id("second-"), id("third-"));
        assertThat(shown(fresh)).containsExactly(id("third-"));
        assertThat(version(sale)).as("each file is one change of it").isEqualTo(3);

        var left = exchange.take(line("second-" + mark, "[]"), line("third-" + mark, null));
        assertThat(left.updated()).isEqualTo(1);
        assertThat(left.unchanged()).as("what it does not speak of stays").isEqualTo(1);
        assertThat(shown(sale)).containsExactly(first.id(), id("third-"));
    }

    @Test
    void leavesRulesAloneThatTheLineDoesNotSpeakOf() throws Exception {
        var withRules =
                "{'handle':'box-%s','title':'Box','variants':[{'price':1,'quantityRules':[{'minimum':2,'increment':2}]}]}"
                        .formatted(mark);
        exchange.take(withRules);

        assertThat(exchange.take(line("box-" + mark, null).replace("Plain", "Box")).unchanged())
                .isEqualTo(1);
        assertThat(rules()).containsExactly(new QuantityRule(null, 2, null, 2));
        assertThat(exchange.take(withRules.replace("'minimum':2", "'minimum':3")).errors())
                .containsExactly("1 variants.quantityRules.minimum 3");
        assertThat(exchange.take(withRules.replace("'minimum':2,", "")).errors())
                .containsExactly("1 variants.quantityRules [{\"increment\":2}]");
        assertThat(rules()).as("where one is wrong").hasSize(1);
        exchange.take(withRules.replace("[{'minimum':2,'increment':2}]", "[]"));
        assertThat(rules()).isEmpty();
    }

    @Test
    void tellsOfCollectionsThatCannotBeFilled() throws Exception {
        var ruled = collection("ruled-" + mark);
        shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: CollectionRulesSetInput!) {
                          collectionRulesSet(input: $input) { collection { version } } }""",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        ruled,
                                        "expectedVersion",
                                        1,
                                        "match",
                                        "ALL",
                                        "rules",
                                        List.of(Map.of("tag", mark)))))
                .<Integer>at("collectionRulesSet.collection.version");

        var done =
                exchange.take(
                        line("good-" + mark, "['sale-%s']"),
                        line("bad-" + mark, "['sale-%s','none-%s','ruled-%s']"),
                        line("odd-" + mark, "'sale-%s'"));

        assertThat(done.errors())
                .containsExactly(
                        "2 collections none-" + mark,
                        "2 collections ruled-" + mark,
                        "3 collections \"sale-" + mark + "\"");
        assertThat(done.created()).isEqualTo(2);
        assertThat(shown(sale)).containsExactly(id("good-"));
    }

    @Test
    void triesOutWithoutChangingAnything() throws Exception {
        exchange.take(line("mug-" + mark, null));

        var dry =
                exchange.tryOut(
                        line("mug-" + mark, "['sale-%s']"), line("cup-" + mark, "['none-%s']"));

        assertThat(dry.updated()).isEqualTo(1);
        assertThat(dry.errors()).containsExactly("2 collections none-" + mark);
        assertThat(shown(sale)).isEmpty();
        assertThat(version(sale)).isEqualTo(1);
    }

    @Test
    void looksACollectionUpOnceForAllLines() throws Exception {
        var bare = IntStream.range(0, 20).mapToObj(i -> line("b" + i + "-" + mark, null)).toList();
        var told =
                IntStream.range(0, 20)
                        .mapToObj(i -> line("c" + i + "-" + mark, "['sale-%s']"))
                        .toList();

        assertThat(readsOf("find collections", bare)).isZero();
        assertThat(readsOf("find collections", told)).isLessThanOrEqualTo(3);
        assertThat(shown(sale)).hasSize(20);
    }

    @Test
    void fillsACollectionFromManyBatchesUntilItIsFull() throws Exception {
        var many =
                IntStream.range(0, 1_003)
                        .mapToObj(i -> line("m" + i + "-" + mark, "['sale-%s']"))
                        .toArray(String[]::new);

        assertThat(exchange.tryOut(many).errors()).hasSize(3).allMatch(this::isOfSale);
        var done = exchange.take(many);

        assertThat(done.errors()).hasSize(3).allMatch(this::isOfSale);
        assertThat(done.created()).isEqualTo(1_003);
        assertThat(shown(sale)).hasSize(1_000);
        assertThat(exchange.take(many).unchanged()).isEqualTo(1_003);
    }

    private boolean isOfSale(String error) {
        return error.endsWith(" collections sale-" + mark);
    }

    private long readsOf(String read, List<String> lines) {
        return budget
                .commandsOf(
                        () -> {
                            try {
                                exchange.take(lines.toArray(String[]::new));
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                .stream()
                .filter(read::equals)
                .count();
    }

    /**
     * @param collections as JSON, with room for the mark; null to say nothing of them
     */
    private String line(String handle, @Nullable String collections) {
        var told = collections == null ? "" : ",'collections':" + collections.replace("%s", mark);
        return "{'handle':'" + handle + "','title':'Plain'" + told + ",'variants':[{'price':1}]}";
    }

    private String id(String handle) {
        return products.bySlugs(List.of(handle + mark)).getFirst().id();
    }

    private List<QuantityRule> rules() {
        return products.bySlugs(List.of("box-" + mark))
                .getFirst()
                .content()
                .variants()
                .getFirst()
                .quantityRules();
    }

    private String collection(String slug) {
        return shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: CollectionCreateInput!) { collectionCreate(input: $input) {
                          collection { id } } }""",
                        Map.of("input", Map.of("title", "C " + slug, "slug", slug)))
                .at("collectionCreate.collection.id");
    }

    private List<String> shown(String collection) {
        return looked(collection).at("collection.productIds");
    }

    private int version(String collection) {
        return looked(collection).at("collection.version");
    }

    private Shop.Answer looked(String collection) {
        return shop.ask(
                Callers.staff(),
                "query($id: ID!) { collection(by: {id: $id}) { productIds version } }",
                Map.of("id", collection));
    }
}
