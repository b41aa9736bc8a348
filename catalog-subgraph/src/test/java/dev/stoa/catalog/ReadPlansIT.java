package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.medialibrary.MediaAsset;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.route.Redirect;
import dev.stoa.catalog.warehouse.Depots;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.ReadPlan;
import dev.stoa.platform.test.ReadPlans;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * No question is answered by going through a collection, by sorting what was read, or by looking at
 * much for little. MongoDB is asked of each command that is really sent, without what a shop
 * remembers.
 */
@CatalogTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadPlansIT {

    private static final Map<String, Object> NAMES =
            Map.of("slug", "planned", "path", "/planned", "handle", "planned");

    @Autowired private ReadPlans plans;
    @Autowired private MongoTemplate mongo;
    @Autowired private Goods goods;
    @Autowired private Brands brands;
    @Autowired private Depots depots;
    @Autowired private Shop shop;

    private Product product;
    private String place = "";

    @BeforeAll
    void fill() {
        place = depots.handingOut("10115", "DE", 52.5, 13.4);
        for (int i = 0; i < 60; i++) {
            product = goods.product("Planned " + i).sku("PLAN-" + i).put();
            var _ = brands.add(brands.draft("Planned maker" + i));
            mongo.save(new Redirect("/planned/way" + i, "/", true, Instant.EPOCH));
            mongo.save(picture(i));
        }
    }

    private static MediaAsset picture(int number) {
        return new MediaAsset(
                "med_planned" + number,
                new Image("/media/planned" + number + ".jpg", null, null, 10, 10),
                "planned.jpg",
                null,
                List.of(),
                null,
                List.of("planned"),
                Instant.EPOCH,
                1);
    }

    @AfterAll
    void clear() {
        depots.remove(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($slug: String!) { product(by: {slug: $slug}) { title } }",
                "query($id: ID!) { product(by: {id: $id}) { title kind { name } attributes { definition { name } } reviewSummary { count } relations { product { id } } metafields { key } featuredImage { altText } } }",
                "query($id: ID!) { product(by: {id: $id}) { reviews(sort: NEWEST) { nodes { id } } } }",
                "query($id: ID!) { product(by: {id: $id}) { reviews(sort: HELPFUL) { nodes { id } } } }",
                "query($id: ID!) { product(by: {id: $id}) { reviews(sort: RATING_HIGHEST) { nodes { id } } } }",
                "query($id: ID!) { product(by: {id: $id}) { reviews(sort: RATING_LOWEST, isVerified: true) { nodes { id } } } }",
                "query($id: ID!) { product(by: {id: $id}) { recommendations(first: 4) { product { id } } } }",
                "query($variant: ID!) { productVariant(by: {id: $variant}) { price { gross { amount } } availability { isBuyable } } }",
                "query($variant: ID!) { productVariant(by: {id: $variant}) { pickupOptions { availability place { name } } } }",
                "{ productVariant(by: {sku: \"PLAN-1\"}) { id } }",
                "query($slug: String!) { category(by: {slug: $slug}) { name } brand(by: {slug: $slug}) { name } collection(by: {slug: $slug}) { title } }",
                "{ brand(by: {slug: \"planned-maker3\"}) { products { nodes { title } } } }",
                "{ products(filter: {brandSlug: \"planned-maker3\"}) { nodes { title } } }",
                "{ categories { nodes { name } } brands { nodes { name } } collections { nodes { title } } }",
                "{ categoryTree { name children { name } } }",
                "query($handle: String!) { contentPage(by: {handle: $handle}) { title } menu(handle: $handle) { handle } placement(key: $handle) { key } }",
                "{ contentPages { nodes { title } } }",
                "query($path: String!) { route(path: $path) { __typename } }",
                "{ storefrontConfig { name markets { handle } } }"
            })
    void ofShoppers(String document) {
        requireGood(document, Callers.GUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ products(filter: {status: DRAFT}) { nodes { title } } }",
                "{ stockLevels { nodes { available } } }",
                "{ stockLevels(warehouseId: \"whs_main\") { nodes { available } } }",
                "query($variant: ID!) { stockMovements(variantId: $variant) { nodes { id } } }",
                "query($variant: ID!) { incomingStock(variantId: $variant) { nodes { id } } }",
                "{ incomingStock(status: EXPECTED) { nodes { id } } }",
                "{ incomingStock { nodes { id } } stockTransfers { nodes { id } } }",
                "{ stockTransfers(status: IN_TRANSIT) { nodes { id } } }",
                "query($variant: ID!) { priceHistory(variantId: $variant) { nodes { endedAt } } }",
                "query($variant: ID!) { listedPriceHistory(variantId: $variant) { nodes { endedAt } } }",
                "query($handle: String!) { priceList(handle: $handle) { prices { nodes { variant { id } } } } priceLists { handle } }",
                "query($id: ID!) { changeHistory(objectId: $id) { nodes { version } } }",
                "{ mediaAssets { nodes { id } } }",
                "{ mediaAssets(filter: {query: \"red\"}) { nodes { id } } }",
                "{ mediaAssets(filter: {tags: [\"red\"]}) { nodes { id } } }",
                "{ mediaAssets(filter: {tags: [\"planned\"]}, first: 5) { nodes { id } } }",
                "{ mediaFiles(filter: {tags: [\"red\"]}) { nodes { id } } }",
                "{ reviews(filter: {status: PENDING}) { nodes { id } } }",
                "{ reviews { nodes { id } } }",
                "query($id: ID!) { contentPageVersions(pageId: $id) { nodes { version } } }",
                "query($handle: String!) { menuVersions(handle: $handle) { nodes { version } } placementVersions(key: $handle) { nodes { version } } }",
                "{ productKinds { nodes { name } } attributeDefinitions { nodes { name } } }",
                "{ brands(query: \"planned\", first: 5) { nodes { name } } }",
                "{ brands(query: \"maker17\") { nodes { name } totalCount } }",
                "{ redirects(query: \"planned\", first: 5) { nodes { fromPath } } }",
                "{ redirects(query: \"way17\", last: 5) { nodes { fromPath } } }",
                "{ collections(query: \"red\") { nodes { title } } categories(query: \"red\") { nodes { name } } contentPages(query: \"red\") { nodes { title } } }",
                "query($id: ID!, $handle: String!) { catalogPreview(at: \"2126-01-01T00:00:00Z\") { product(by: {id: $id}) { priceRange { min { listed { amount } } } } contentPage(by: {handle: $handle}) { id } placement(key: $handle) { key } priceLists { handle } plannedProducts { at } plannedPriceLists { at } plannedPages { at } plannedBanners { at } } }",
                "{ productKinds(query: \"red\") { nodes { name } } attributeDefinitions(query: \"red\") { nodes { name } } }",
                "{ translationKindCoverage { kind total locales { locale complete } } }",
                "{ untranslatedTexts(kind: CATEGORY, locale: \"cy\") { nodes { id missing } } }",
                "{ redirects { nodes { fromPath } } bulkImports { nodes { id } } bulkExports { nodes { id } } }",
                "mutation($variant: ID!) { productVariantUpdate(input: {id: $variant, expectedVersion: 1, sku: \"PLAN-1\"}) { warnings { code } } }"
            })
    void ofStaff(String document) {
        requireGood(document, Callers.staff());
    }

    /** Where what is asked for is little, and stands in several places. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "query($variant: ID!) { stockLevels(variantIds: [$variant]) { nodes { available } } }",
                "{ lowStockReport { nodes { available } } }",
                "query($variant: ID!) { stockReservations(variantId: $variant) { nodes { id } } }"
            })
    void sortsWhatWasAskedForAndNoMore(String document) {
        assertThat(plans(document, Callers.staff()))
                .isNotEmpty()
                .allMatch(plan -> !plan.isScan(), "by an index")
                .allMatch(plan -> plan.inVain() <= plan.returned() + 10, "nothing in vain");
    }

    private void requireGood(String document, Caller caller) {
        assertThat(plans(document, caller))
                .isNotEmpty()
                .allMatch(plan -> !plan.isScan(), "by an index")
                .allMatch(plan -> !plan.isSorted(), "in its order")
                .allMatch(plan -> plan.inVain() <= plan.returned() + 10, "nothing in vain");
    }

    private List<ReadPlan> plans(String document, Caller caller) {
        var variables = new HashMap<>(NAMES);
        variables.put("id", product.id());
        variables.put("variant", Goods.variantOf(product));
        return plans.of(
                mongo,
                () ->
                        assertThat(shop.ask(caller, document, variables).specification())
                                .doesNotContainKey("errors"));
    }
}
