package dev.stoa.catalog.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductRevisions;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.platform.test.Callers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogTest
class PublicationIT {

    private static final String DATES =
            "query($id: ID!) { product(by: { id: $id }) { publishAt unpublishAt } }";
    private static final String HISTORY =
            """
            query($id: ID!) { changeHistory(objectId: $id) {
              nodes { source changedBy { id } fields { field before after } } } }""";

    @Autowired private Keeper keeper;
    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private Products products;
    @Autowired private ProductRevisions revisions;
    @Autowired private Clock clock;

    @Test
    void showsAProductAtOnce() {
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();

        var done = keeper.call("productPublish", draft, Map.of());

        assertThat(done.codes()).isEmpty();
        assertThat(keeper.stored(draft.id()).isActive()).isTrue();
        assertThat(keeper.stored(draft.id()).publishedAt()).isNotNull();
        assertThat(keeper.eventsOf(draft.id())).isEqualTo(1);
    }

    @Test
    void showsAndHidesItWhenItsDatesCome() {
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();
        plan(draft, in(1), in(3));
        assertThat(keeper.stored(draft.id()).status()).isEqualTo(ProductStatus.DRAFT);

        lookAt(in(0));
        assertThat(keeper.stored(draft.id()).status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(keeper.eventsOf(draft.id())).isEqualTo(1);

        lookAt(in(1));
        lookAt(in(1));
        assertThat(keeper.stored(draft.id()).status()).isEqualTo(ProductStatus.ACTIVE);
        assertThat(keeper.eventsOf(draft.id())).as("once").isEqualTo(2);

        lookAt(in(3));
        assertThat(keeper.stored(draft.id()).status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(keeper.stored(draft.id()).content().schedule()).isNull();
        var history = shop.ask(Callers.staff(), HISTORY, Map.of("id", draft.id()));
        assertThat(history.<List<String>>at("changeHistory.nodes[*].source"))
                .containsExactly("SCHEDULE", "SCHEDULE", "STAFF");
    }

    @Test
    void staysHiddenWhenBothDatesPassedWhileNobodyLooked() {
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();
        plan(draft, in(1), in(3));

        lookAt(in(5));

        assertThat(keeper.stored(draft.id()).status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(keeper.stored(draft.id()).content().schedule()).isNull();
    }

    @Test
    void dropsThePlanWhenStaffChangeTheStatusByHand() {
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();
        plan(draft, in(1), null);

        keeper.call("productArchive", draft, Map.of());
        lookAt(in(2));

        assertThat(keeper.stored(draft.id()).status()).isEqualTo(ProductStatus.ARCHIVED);
    }

    @Test
    void tellsStaffAloneWhatIsPlanned() {
        var shown = goods.product("Mug").put();
        plan(shown, null, in(3));
        var variables = Map.<String, Object>of("id", shown.id());

        var toStaff = shop.ask(Callers.staff(), DATES, variables);
        var toGuests = shop.ask(Callers.GUEST, DATES, variables);

        assertThat(toStaff.<String>at("product.unpublishAt")).isEqualTo(in(3).toString());
        assertThat(toGuests.<@Nullable Object>at("product.unpublishAt")).isNull();
    }

    @Test
    void refusesDatesThatCannotBe() {
        var shown = goods.product("Mug").put();
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();
        var archived = goods.product("Mug").as(ProductStatus.ARCHIVED).put();

        assertThat(plan(shown, in(1), null).paths()).containsExactly(List.of("publishAt"));
        assertThat(plan(draft, in(2), in(1)).paths()).containsExactly(List.of("unpublishAt"));
        assertThat(plan(draft, null, in(-1)).paths()).containsExactly(List.of("unpublishAt"));
        assertThat(plan(archived, null, null).paths()).containsExactly(List.of("id"));
        for (var product : List.of(shown, draft, archived)) {
            assertThat(keeper.stored(product.id()).version()).isEqualTo(1);
        }
    }

    @Test
    void archivesAndRestoresAsADraft() {
        var mug = goods.product("Mug").put();

        keeper.call("productArchive", mug, Map.of());
        assertThat(keeper.stored(mug.id()).status()).isEqualTo(ProductStatus.ARCHIVED);
        keeper.call("productUnpublish", mug, Map.of());
        assertThat(keeper.stored(mug.id()).version()).as("stays archived").isEqualTo(2);
        keeper.call("productRestore", mug, Map.of());
        assertThat(keeper.stored(mug.id()).status()).isEqualTo(ProductStatus.DRAFT);
        keeper.call("productRestore", mug, Map.of());
        assertThat(keeper.stored(mug.id()).version()).as("no archived one").isEqualTo(3);
    }

    @Test
    void refusesForeignIdsAndStrangers() {
        for (var mutation :
                List.of("productPublish", "productUnpublish", "productArchive", "productRestore")) {
            var input = Map.of("id", "prd_none", "expectedVersion", 1);
            assertThat(keeper.call(mutation, input).codes()).containsExactly("NOT_FOUND");
            assertThat(keeper.call(Callers.customer("cus_1"), mutation, input).answer().errorCode())
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void refusesToArchiveWhatSomebodyElseJustPublished() {
        var draft = goods.product("Mug").as(ProductStatus.DRAFT).put();
        keeper.call("productPublish", draft, Map.of());

        var late = keeper.call("productArchive", draft, Map.of("expectedVersion", 1));

        assertThat(late.codes()).containsExactly("CONFLICT");
        assertThat(keeper.stored(draft.id()).isActive()).isTrue();
    }

    private Keeper.Done plan(Product product, @Nullable Instant from, @Nullable Instant until) {
        var input = new HashMap<String, Object>();
        input.put("publishAt", from == null ? null : from.toString());
        input.put("unpublishAt", until == null ? null : until.toString());
        return keeper.call("productPublish", product, input);
    }

    /** What the loop does at that moment. */
    private void lookAt(Instant moment) {
        var then = Clock.fixed(moment.plusSeconds(1), ZoneOffset.UTC);
        new FollowSchedules(products, revisions, then).handle();
    }

    private Instant in(int hours) {
        return clock.instant()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Duration.ofHours(hours > 0 ? hours + 1 : hours));
    }
}
