package dev.stoa.catalog.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Metafields in files of JSON Lines. */
@CatalogTest
class KeptRoundTripIT {

    private static final String ARTICLE = "{'namespace':'erp','key':'article','value':'4711'}";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private FileJobs jobs;
    @Autowired private QueryBudget budget;
    private Exchange exchange;
    private String mark;

    @BeforeEach
    void begin() {
        exchange = new Exchange(shop, jobs);
        mark = goods.mark();
    }

    @Test
    void comesBackTheSameInOtherGoods() throws Exception {
        var json =
                "{'namespace':'web','key':'data','kind':'NUMBER','value':'12.50','isPublic':true}";
        assertThat(exchange.take(line("mug-", ARTICLE, json)).errors()).isEmpty();

        var line = exchange.line("mug-" + mark);
        assertThat(line)
                .contains(
                        "\"metafields\":[{\"namespace\":\"erp\",\"key\":\"article\",\"kind\":\"TEXT\",\"value\":\"4711\",\"isPublic\":false}",
                        "\"kind\":\"NUMBER\",\"value\":\"12.50\",\"isPublic\":true}]");
        assertThat(exchange.take(line).unchanged()).isEqualTo(1);

        exchange.take(line("cup-", ARTICLE.replace("4711", "1")));
        assertThat(exchange.take(line.replace("mug-", "cup-")).updated()).isEqualTo(1);
        assertThat(exchange.line("cup-" + mark).replace("cup-", "mug-")).isEqualTo(line);
        assertThat(kept("cup-", "version")).containsExactly(2, 1);
    }

    @Test
    void leavesThoseAloneThatTheLineDoesNotName() throws Exception {
        exchange.take(line("mug-", ARTICLE));
        exchange.take(line("mug-", ARTICLE.replace("article", "colour")));
        exchange.take(line("mug-"));
        exchange.take(bare("mug-"));

        assertThat(kept("mug-", "key")).containsExactly("article", "colour");
        assertThat(exchange.tryOut(line("mug-", ARTICLE.replace("4711", "1"))).updated())
                .isEqualTo(1);
        assertThat(kept("mug-", "value")).containsExactly("4711", "4711");
    }

    @Test
    void tellsOfValuesThatCannotBeKept() throws Exception {
        exchange.take(line("mug-"));
        var number = "{'namespace':'erp','key':'n','kind':'NUMBER','value':'many'}";
        var done =
                exchange.take(
                        line("mug-", ARTICLE, number),
                        line("cup-", ARTICLE, ARTICLE),
                        line("jug-", ARTICLE.replace("article", "A B")),
                        line("pot-", number.replace("NUMBER", "COLOUR")));

        assertThat(done.errors())
                .containsExactly(
                        "1 metafields.value erp.n",
                        "2 metafields.key erp.article",
                        "3 metafields.key erp.A B",
                        "4 metafields.kind erp.n");
        assertThat(kept("mug-", "key")).as("where one is wrong").isEmpty();
        assertThat(done.created()).isEqualTo(3);
    }

    @Test
    void readsThemOnceForABatch() throws Exception {
        var told = IntStream.range(0, 20).mapToObj(i -> line("c" + i + "-", ARTICLE)).toList();
        assertThat(readsOf(told)).as("new goods have none").isZero();
        assertThat(readsOf(told)).isEqualTo(1);
        var bare = IntStream.range(0, 20).mapToObj(i -> bare("c" + i + "-")).toList();
        assertThat(readsOf(bare)).isZero();
    }

    private long readsOf(List<String> lines) {
        return budget
                .commandsOf(
                        () -> {
                            try {
                                var done = exchange.take(lines.toArray(String[]::new));
                                assertThat(done.errors()).isEmpty();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                .stream()
                .filter("find metafields"::equals)
                .count();
    }

    private String line(String handle, String... metafields) {
        return "{'handle':'%s%s','title':'Mug','metafields':[%s],'variants':[{'price':1}]}"
                .formatted(handle, mark, String.join(",", metafields));
    }

    private String bare(String handle) {
        return "{'handle':'%s%s','title':'Mug','variants':[{'price':1}]}".formatted(handle, mark);
    }

    private List<Object> kept(String handle, String field) {
        return shop.ask(
                        Callers.staff(),
                        "query($slug: String!) { product(by: {slug: $slug}) { metafields { key value version } } }",
                        Map.of("slug", handle + mark))
                .at("product.metafields[*]." + field);
    }
}
