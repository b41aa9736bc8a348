package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Edits of categories, collections, pages and menus by two who do not know of each other. */
@CatalogTest
class MergedObjectsIT extends EditsOfTwo {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final String CATEGORY =
            "category { id name slug descriptionHtml version parent { id } }";
    private static final String COLLECTION =
            "collection { id title descriptionHtml version rules { match } }";
    private static final String PAGE =
            "contentPage { id title handle version seo { title description } status }";
    private static final String MENU = "menu { handle version items { title } }";

    @Autowired private Goods goods;

    @Test
    void mergesEditsOfACategory() {
        var id = category();
        var parent = category();

        change(ANNA, "categoryUpdate", CATEGORY, id, 1, Map.of("name", "Lamps " + goods.mark()));
        var told = Map.<String, Object>of("descriptionHtml", "<p>Light.</p>");
        change(BEN, "categoryUpdate", CATEGORY, id, 1, told);
        var moved = change(ANNA, "categoryMove", CATEGORY, id, 1, Map.of("parentId", parent));

        assertThat(errors(moved)).isEmpty();
        assertThat(object(moved))
                .containsEntry("version", 4)
                .containsEntry("descriptionHtml", "<p>Light.</p>")
                .containsEntry("parent", Map.of("id", parent));
        assertThat((String) object(moved).get("name")).startsWith("Lamps");
        assertThat(history(BEN, id))
                .extracting(it -> it.get("version") + " " + fields(it))
                .containsExactly("4 [parentId]", "3 [descriptionHtml]", "2 [name]", "1 [name]");
    }

    @Test
    void mergesTranslationsWithOtherEdits() {
        var german = Map.<String, Object>of("locale", "de", "name", "Lampen");
        var category = category();
        change(ANNA, "categoryUpdate", CATEGORY, category, 1, Map.of("position", 2));
        var other = change(BEN, "categoryTranslationSet", CATEGORY, category, 1, german);
        var collection = collection();
        change(ANNA, "collectionTranslationSet", COLLECTION, collection, 1, german);
        var more = Map.<String, Object>of("locale", "de", "descriptionHtml", "<p>Hell.</p>");
        var same = change(BEN, "collectionTranslationSet", COLLECTION, collection, 1, more);

        assertThat(errors(other)).isEmpty();
        assertThat(errors(same)).isEmpty();
        var name = Map.<String, Object>of("locale", "de", "name", "Leuchten");
        var late = change(BEN, "collectionTranslationSet", COLLECTION, collection, 1, name);
        assertThat(conflict(late))
                .containsEntry("partId", "de")
                .containsEntry("yours", "Leuchten")
                .containsEntry("current", "Lampen");
    }

    @Test
    void namesWhatIsInConflictInACategory() {
        var id = category();
        change(ANNA, "categoryUpdate", CATEGORY, id, 1, Map.of("position", 3));

        var late = change(BEN, "categoryUpdate", CATEGORY, id, 1, Map.of("position", 4));

        assertConflict(late, "position", "4", "3");
        var moved = change(BEN, "categoryMove", CATEGORY, id, 1, Map.of("position", 5));
        assertConflict(moved, "position", "5", "3");
        var deleted = change(BEN, "categoryDelete", CATEGORY, id, 1, Map.of());
        assertConflict(deleted, "position", null, "3");
        assertThat(errors(change(BEN, "categoryUpdate", CATEGORY, id, 2, Map.of("position", 4))))
                .isEmpty();
    }

    @Test
    void mergesEditsOfACollection() {
        var id = collection();
        var mug = goods.product("Mug").put().id();
        var cup = goods.product("Cup").put().id();

        var titled = Map.<String, Object>of("title", "Tea " + goods.mark());
        change(ANNA, "collectionUpdate", COLLECTION, id, 1, titled);
        change(BEN, "collectionUpdate", COLLECTION, id, 1, Map.of("productIds", List.of(mug)));
        var late =
                change(
                        ANNA,
                        "collectionUpdate",
                        COLLECTION,
                        id,
                        2,
                        Map.of("productIds", List.of(cup)));

        assertThat(history(ANNA, id).getFirst()).containsEntry("version", 3);
        assertThat(errors(late).getFirst()).containsEntry("currentVersion", 3);
        assertThat(conflict(late))
                .containsEntry("field", "productIds")
                .containsEntry("yours", cup)
                .containsEntry("current", mug)
                .containsEntry("changedBy", Map.of("id", "stf_ben"));
    }

    @Test
    void mergesTheRulesOfACollectionWithItsTexts() {
        var id = collection();
        change(ANNA, "collectionUpdate", COLLECTION, id, 1, Map.of("descriptionHtml", "<p>a</p>"));
        var rules = Map.of("match", "ALL", "rules", List.of(Map.of("tag", goods.mark())));

        var set = change(BEN, "collectionRulesSet", COLLECTION, id, 1, rules);

        assertThat(errors(set)).isEmpty();
        assertThat(object(set)).containsEntry("descriptionHtml", "<p>a</p>");
        var others = Map.of("match", "ANY", "rules", List.of(Map.of("tag", "other")));
        var late = change(ANNA, "collectionRulesSet", COLLECTION, id, 1, others);
        assertThat(conflict(late))
                .containsEntry("field", "rules")
                .containsEntry("yours", "ANY: other");
    }

    @Test
    void mergesEditsOfAPage() {
        var id = page();
        change(ANNA, "contentPageUpdate", PAGE, id, 1, Map.of("title", "New"));
        change(BEN, "contentPageUpdate", PAGE, id, 1, Map.of("seoTitle", "For searchers"));
        var german = Map.<String, Object>of("locale", "de", "title", "Neu");
        var translated = change(ANNA, "contentPageUpdate", PAGE, id, 1, german);

        assertThat(errors(translated)).isEmpty();
        assertThat(object(translated)).containsEntry("version", 4).containsEntry("title", "Neu");
        var late = change(BEN, "contentPageUpdate", PAGE, id, 1, Map.of("title", "Mine"));
        assertThat(conflict(late))
                .containsEntry("partId", "en")
                .containsEntry("field", "title")
                .containsEntry("yours", "Mine")
                .containsEntry("current", "New")
                .containsEntry("changedInVersion", 2);
    }

    @Test
    void publishesAPageOnlyAsItWasRead() {
        var id = page();
        change(ANNA, "contentPageUpdate", PAGE, id, 1, Map.of("title", "New"));

        var late = change(BEN, "contentPagePublish", PAGE, id, 1, Map.of());

        assertThat(errors(late).getFirst()).containsEntry("code", "CONFLICT");
        assertThat(conflict(late))
                .containsEntry("field", "title")
                .containsEntry("yours", null)
                .containsEntry("current", "New");
        assertThat(errors(change(BEN, "contentPagePublish", PAGE, id, 2, Map.of()))).isEmpty();
    }

    @Test
    void namesWhoSetAMenuMeanwhile() {
        var handle = "menu-" + goods.mark();
        set(ANNA, handle, 0, "Home");
        set(ANNA, handle, 1, "Start");

        var late = set(BEN, handle, 1, "Hello");

        assertThat(conflict(late))
                .containsEntry("field", "items")
                .containsEntry("yours", "Hello")
                .containsEntry("current", "Start")
                .containsEntry("changedBy", Map.of("id", "stf_anna"));
        assertThat(errors(set(BEN, handle, 1, "Start"))).as("the same").isEmpty();
        assertThat(history(BEN, "menu:" + handle)).hasSize(2);
    }

    @Test
    void losesNoEditOfManyAtOnce() throws Exception {
        var id = category();
        var edits =
                List.<Map<String, Object>>of(
                        Map.of("name", "A " + goods.mark()),
                        Map.of("descriptionHtml", "<p>B</p>"),
                        Map.of("position", 7),
                        Map.of("slug", "c-" + goods.mark()));
        var tasks =
                edits.stream()
                        .<Callable<Shop.Answer>>map(
                                it -> () -> change(ANNA, "categoryUpdate", CATEGORY, id, 1, it))
                        .toList();
        try (var threads = Executors.newFixedThreadPool(edits.size())) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat(errors(done.get())).isEmpty();
            }
        }

        assertThat(history(ANNA, id).stream().flatMap(it -> fields(it).stream()))
                .containsExactlyInAnyOrder("name", "name", "descriptionHtml", "position", "slug");
    }

    @Test
    void showsWhatPagesWereOnlyToThoseWhoMayReadThem() {
        var id = page();
        var seller = Callers.staff(Permission.PRODUCTS_READ);
        var editor = Callers.staff(Permission.CONTENT_READ);

        assertThat(shop.ask(seller, HISTORY, Map.of("id", id)).errorCode()).isEqualTo("FORBIDDEN");
        assertThat(shop.ask(seller, HISTORY, Map.of("id", "menu:main")).errorCode())
                .isEqualTo("FORBIDDEN");
        assertThat(history(editor, id)).hasSize(1);
        assertThat(shop.ask(editor, HISTORY, Map.of("id", category())).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    private static void assertConflict(
            Shop.Answer answer, String field, String yours, String current) {
        assertThat(errors(answer).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat(conflict(answer))
                .containsEntry("field", field)
                .containsEntry("yours", yours)
                .containsEntry("current", current)
                .containsEntry("source", "STAFF")
                .containsEntry("changedBy", Map.of("id", "stf_anna"))
                .containsEntry("changedInVersion", 2);
        assertThat((Object) answer.at("change.object")).isNull();
    }

    private String category() {
        return made("categoryCreate", CATEGORY, Map.of("name", "Category " + goods.mark()));
    }

    private String collection() {
        return made("collectionCreate", COLLECTION, Map.of("title", "Set " + goods.mark()));
    }

    private String page() {
        return made("contentPageCreate", PAGE, Map.of("title", "Page " + goods.mark()));
    }

    private String made(String mutation, String object, Map<String, Object> input) {
        return (String) object(ask(ANNA, mutation, object, input)).get("id");
    }

    private Shop.Answer set(Caller caller, String handle, int version, String title) {
        var item = Map.of("title", title, "target", Map.of("url", "/"));
        return ask(
                caller,
                "menuSet",
                MENU,
                Map.of("handle", handle, "expectedVersion", version, "items", List.of(item)));
    }
}
