package dev.stoa.catalog.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.attribute.Likenesses;
import dev.stoa.catalog.attribute.Likenesses.Attribute;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Traits;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Kinds and attributes in files of JSON Lines. */
@CatalogTest
class DescribedRoundTripIT {

    @Autowired private Likenesses likenesses;
    @Autowired private Goods goods;
    @Autowired private Products products;
    @Autowired private Shop shop;
    @Autowired private FileJobs jobs;
    @Autowired private QueryBudget budget;
    private Exchange exchange;
    private String mark;
    private Attribute made;
    private Attribute weight;
    private Attribute washable;
    private Attribute colour;
    private Attribute since;
    private Attribute goesWith;
    private String kind;

    @BeforeEach
    void makeKind() {
        exchange = new Exchange(shop, jobs);
        mark = goods.mark();
        made = likenesses.filterable("TEXT", Map.of());
        weight = likenesses.filterable("NUMBER", Map.of("unit", "kg"));
        washable = likenesses.filterable("BOOLEAN", Map.of());
        colour = likenesses.filterable("CHOICE", Map.of(), "red", "blue");
        since = likenesses.plain("DATE");
        goesWith = likenesses.plain("REFERENCE");
        kind = name(likenesses.kindOf(made, weight, washable, colour, since, goesWith));
    }

    @Test
    void comesBackTheSameInOtherGoods() throws Exception {
        var plate = goods.product("Plate").put();
        var mug =
                line(
                        "mug-",
                        kind,
                        "'%s':'by hand','%s':12.50,'%s':false,'%s':['blue','red'],'%s':'2026-11-22','%s':'%s'"
                                .formatted(
                                        made.key(),
                                        weight.key(),
                                        washable.key(),
                                        colour.key(),
                                        since.key(),
                                        goesWith.key(),
                                        plate.slug()));
        assertThat(exchange.take(mug).errors()).isEmpty();

        var line = exchange.line("mug-" + mark);
        assertThat(line)
                .contains(
                        "\"kind\":\"" + kind + "\"",
                        "\"" + weight.key() + "\":\"12.5\"",
                        "\"" + washable.key() + "\":false",
                        "\"" + colour.key() + "\":[\"blue\",\"red\"]",
                        "\"" + goesWith.key() + "\":\"" + plate.slug() + "\"");
        assertThat(traits("mug-").values()).hasSize(6);
        assertThat(exchange.take(line).unchanged()).isEqualTo(1);

        var other = likenesses.filterable("TEXT", Map.of());
        exchange.take(
                line("cup-", name(likenesses.kindOf(other)), "'" + other.key() + "':'other'"));
        assertThat(exchange.take(line.replace("mug-", "cup-")).errors()).isEmpty();
        assertThat(exchange.line("cup-" + mark).replace("cup-", "mug-")).isEqualTo(line);

        assertThat(exchange.take(line("cup-", null, null)).unchanged())
                .as("it does not speak of its kind")
                .isEqualTo(1);
        exchange.take(line("cup-", "", ""));
        assertThat(traits("cup-")).isEqualTo(Traits.NONE);
        assertThat(exchange.line("cup-" + mark)).contains("\"kind\":null,\"attributes\":{}");
    }

    @Test
    void keepsValuesThatTheLineDoesNotSpeakOf() throws Exception {
        exchange.take(line("mug-", kind, "'%s':'clay'".formatted(made.key())));

        exchange.take(line("mug-", kind, null));
        assertThat(traits("mug-").values()).hasSize(1);
        exchange.take(line("mug-", null, "'%s':'7'".formatted(weight.key())));

        assertThat(traits("mug-").values())
                .as("values replace those before")
                .containsExactly(new Traits.Trait(weight.id(), List.of("7")));
    }

    @Test
    void tellsOfNamesNobodyKnowsAndOfValuesThatDoNotFit() throws Exception {
        exchange.take(line("mug-", kind, "'%s':'clay'".formatted(made.key())));
        var before = traits("mug-");

        assertThat(errors("none-" + mark, "")).containsExactly("1 kind none-" + mark);
        for (var wrong :
                Map.of(
                                "nosuch",
                                "'x'",
                                made.key(),
                                "7",
                                weight.key(),
                                "'heavy'",
                                washable.key(),
                                "'yes'",
                                colour.key(),
                                "['green']",
                                since.key(),
                                "'2026-02-30'",
                                goesWith.key(),
                                "'nosuch'")
                        .entrySet()) {
            assertThat(errors(kind, "'" + wrong.getKey() + "':" + wrong.getValue()))
                    .as(wrong.toString())
                    .singleElement()
                    .asString()
                    .startsWith("1 attributes." + wrong.getKey() + " ");
        }
        assertThat(errors(kind, "'" + colour.key() + "':{'a':1}")).hasSize(1);
        assertThat(traits("mug-")).as("all stays where something is wrong").isEqualTo(before);
        assertThat(exchange.take(line("bare-", null, "'" + made.key() + "':'clay'")).errors())
                .containsExactly("1 attributes null");
    }

    @Test
    void refusesAKindThatHasOtherOptions() throws Exception {
        var sized = likenesses.kindOf(made);
        shop.ask(
                        Callers.staff(),
                        """
                        mutation($id: ID!) { productKindUpdate(input: {id: $id, expectedVersion: 1,
                          optionNames: ["Size"]}) { productKind { version } } }""",
                        Map.of("id", sized))
                .<Integer>at("productKindUpdate.productKind.version");

        assertThat(errors(name(sized), "")).containsExactly("1 kind " + name(sized));
        assertThat(traits("mug-")).isEqualTo(Traits.NONE);
    }

    @Test
    void triesOutAndLooksAKindUpOnceForAllLines() throws Exception {
        var told =
                IntStream.range(0, 20)
                        .mapToObj(
                                i -> line("c" + i + "-", kind, "'%s':'clay'".formatted(made.key())))
                        .toList();
        var bare = IntStream.range(0, 20).mapToObj(i -> line("c" + i + "-", null, null)).toList();

        assertThat(reads(told, true)).isEqualTo(2);
        assertThat(products.bySlugs(List.of("c1-" + mark))).isEmpty();
        assertThat(reads(told, false)).isEqualTo(2);
        assertThat(reads(bare, false)).isZero();
        assertThat(traits("c1-").values()).hasSize(1);
    }

    /** Of kinds and of attributes. */
    private long reads(List<String> lines, boolean isDryRun) {
        var all = lines.toArray(String[]::new);
        return budget
                .commandsOf(
                        () -> {
                            try {
                                var done = isDryRun ? exchange.tryOut(all) : exchange.take(all);
                                assertThat(done.errors()).isEmpty();
                            } catch (Exception e) {
                                throw new AssertionError(e);
                            }
                        })
                .stream()
                .filter(List.of("find productKinds", "find attributeDefinitions")::contains)
                .count();
    }

    private List<String> errors(String wanted, String attributes) throws Exception {
        return exchange.take(line("mug-", wanted, attributes)).errors();
    }

    /**
     * @param wanted empty for none
     * @param attributes the inside of an object
     */
    private String line(String handle, @Nullable String wanted, @Nullable String attributes) {
        var like =
                wanted == null ? "" : ",'kind':" + (wanted.isEmpty() ? "null" : "'" + wanted + "'");
        var values = attributes == null ? "" : ",'attributes':{" + attributes + "}";
        return "{'handle':'%s%s','title':'Mug'%s%s,'variants':[{'price':1}]}"
                .formatted(handle, mark, like, values);
    }

    private Traits traits(String handle) {
        return products.bySlugs(List.of(handle + mark)).getFirst().content().traits();
    }

    private String name(String kindId) {
        return shop.ask(
                        Callers.staff(),
                        "query($id: ID!) { productKind(id: $id) { name } }",
                        Map.of("id", kindId))
                .at("productKind.name");
    }
}
