package dev.stoa.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class ContentPageIT {

    private static final String PAGE =
            """
            query($handle: String!, $token: String, $locale: String) {
              contentPage(by: {handle: $handle}, previewToken: $token, locale: $locale) {
                id title localizedFrom locales seo { title description } hasUnpublishedChanges
                blocks { __typename ... on RichTextBlock { html } } } }""";
    private static final String VERSIONS =
            """
            query($id: ID!) { contentPageVersions(pageId: $id) {
              nodes { version change title changedBy { id } } totalCount } }""";

    @Autowired private Shop shop;
    @Autowired private Ids ids;
    @LocalServerPort private int port;
    private Editor editor;
    private String title = "";

    @BeforeEach
    void begin() {
        editor = new Editor(shop);
        title = "About us " + ids.next("x").toLowerCase(Locale.ROOT);
    }

    @Test
    void showsADraftToStaffAndAPublishedPageToEverybody() {
        var made = editor.create(title, Map.of("blocks", List.of(Editor.text("<p>Hello.</p>"))));

        assertThat(made.codes()).isEmpty();
        assertThat(made.<String>at("contentPage.status")).isEqualTo("DRAFT");
        assertThat(seen(Callers.GUEST, made.handle())).isNull();
        assertThat(seen(Callers.customer("cus_1"), made.handle())).isNull();
        assertThat(seen(Callers.staff(), made.handle())).containsEntry("title", title);

        assertThat(editor.publish(made.id(), 1).codes()).isEmpty();

        var page = seen(Callers.GUEST, made.handle());
        assertThat(page)
                .containsEntry("title", title)
                .containsEntry("localizedFrom", "en")
                .containsEntry("hasUnpublishedChanges", false)
                .containsEntry("seo", Map.of("title", title, "description", "Hello."));
    }

    @Test
    void keepsWhatShoppersSeeUntilTheDraftIsPublished() {
        var page = editor.published(title, Map.of());

        var changed = editor.update(page.id(), 2, Map.of("title", "New words"));

        assertThat(changed.<Boolean>at("contentPage.hasUnpublishedChanges")).isTrue();
        assertThat(seen(Callers.GUEST, page.handle())).containsEntry("title", title);
        editor.publish(page.id(), 3);
        assertThat(seen(Callers.GUEST, page.handle())).containsEntry("title", "New words");
    }

    @Test
    void showsAPageBetweenItsDates() throws InterruptedException {
        var now = Instant.now();
        var early = now.minus(Duration.ofHours(1)).toString();
        var late = now.plus(Duration.ofHours(1)).toString();
        var page = editor.create(title, Map.of());
        publish(page, 1, Map.of("publishAt", late));
        assertThat(seen(Callers.GUEST, page.handle())).isNull();
        assertThat(listed()).doesNotContain(page.id());

        publish(page, 2, Map.of("publishAt", early, "unpublishAt", late));
        assertThat(seen(Callers.GUEST, page.handle())).isNotNull();
        assertThat(listed()).contains(page.id());

        var soon = Instant.now().plus(Duration.ofSeconds(1));
        publish(page, 3, Map.of("unpublishAt", soon.toString()));
        Thread.sleep(Duration.between(Instant.now(), soon).plusMillis(50));
        assertThat(seen(Callers.GUEST, page.handle())).isNull();
        assertThat(listed()).doesNotContain(page.id());
        var senseless = publish(page, 4, Map.of("publishAt", late, "unpublishAt", early));
        assertThat(senseless.codes()).containsExactly("INVALID");
        assertThat(senseless.<List<List<String>>>at("userErrors[*].path"))
                .containsExactly(List.of("unpublishAt"));
        var past = publish(page, 4, Map.of("unpublishAt", early));
        assertThat(past.codes()).containsExactly("INVALID");
        assertThat(past.<List<List<String>>>at("userErrors[*].path"))
                .containsExactly(List.of("unpublishAt"));
    }

    @Test
    void takesAPageOutOfTheShop() {
        var page = editor.published(title, Map.of());

        var gone = editor.change("contentPageUnpublish", page.id(), 2, Map.of());

        assertThat(gone.<String>at("contentPage.status")).isEqualTo("DRAFT");
        assertThat(seen(Callers.GUEST, page.handle())).isNull();
    }

    @Test
    void leavesWhatIsAbsentAndClearsWhatIsNull() {
        var page =
                editor.create(
                        title,
                        Map.of(
                                "seoTitle",
                                "Who we are",
                                "blocks",
                                List.of(Editor.text("<p>Hello.</p>"))));
        var patch = new HashMap<String, Object>();
        patch.put("seoTitle", null);

        var changed = editor.update(page.id(), 1, patch);

        assertThat(changed.<List<?>>at("contentPage.blocks")).hasSize(1);
        assertThat(seen(Callers.staff(), page.handle()))
                .containsEntry("seo", Map.of("title", title, "description", "Hello."));
        var cleared = new HashMap<String, Object>();
        cleared.put("title", null);
        assertThat(editor.update(page.id(), 2, cleared).codes()).containsExactly("REQUIRED");
        var same = editor.update(page.id(), 2, Map.of("title", title));
        assertThat(same.<Integer>at("contentPage.version")).isEqualTo(2);
    }

    @Test
    void refusesWhatSomebodyElseChangedSince() {
        var page = editor.create(title, Map.of());
        editor.update(page.id(), 1, Map.of("title", "First"));

        assertThat(editor.update(page.id(), 1, Map.of("title", "Second")).codes())
                .containsExactly("CONFLICT");
        for (var mutation : List.of("contentPagePublish", "contentPageDelete")) {
            assertThat(editor.change(mutation, page.id(), 1, Map.of()).codes())
                    .containsExactly("CONFLICT");
        }

        assertThat(seen(Callers.staff(), page.handle())).containsEntry("title", "First");
        assertThat(versions(page.id())).hasSize(2);
    }

    @Test
    void refusesATakenHandleAndAnUnknownPage() {
        var page = editor.create(title, Map.of());

        assertThat(editor.create(title, Map.of()).codes()).containsExactly("SLUG_TAKEN");
        var other = editor.create(title + " 2", Map.of());
        var taken = editor.update(other.id(), 1, Map.of("handle", page.handle()));
        assertThat(taken.codes()).containsExactly("SLUG_TAKEN");
        assertThat(editor.create(title, Map.of("handle", "../x")).codes())
                .containsExactly("INVALID");
        assertThat(editor.update("pag_none", 1, Map.of()).codes()).containsExactly("NOT_FOUND");
        assertThat(versions(other.id())).hasSize(1);
    }

    @Test
    void bringsBackAnEarlierVersion() {
        var page = editor.create(title, Map.of());
        editor.update(page.id(), 1, Map.of("title", "Worse"));

        var back = editor.change("contentPageRestore", page.id(), 2, Map.of("version", 1));

        assertThat(back.<String>at("contentPage.title")).isEqualTo(title);
        assertThat(versions(page.id()))
                .extracting(version -> version.get("version") + " " + version.get("change"))
                .containsExactly("3 RESTORED", "2 UPDATED", "1 CREATED");
        assertThat(versions(page.id()).getFirst())
                .containsEntry("title", title)
                .containsEntry("changedBy", Map.of("id", "stf_test"));
        assertThat(editor.change("contentPageRestore", page.id(), 3, Map.of("version", 99)).codes())
                .containsExactly("NOT_FOUND");
    }

    @Test
    void bringsBackADeletedPage() {
        var page = editor.published(title, Map.of());
        assertThat(editor.change("contentPageDelete", page.id(), 2, Map.of()).codes()).isEmpty();
        assertThat(seen(Callers.GUEST, page.handle())).isNull();
        assertThat(seen(Callers.staff(), page.handle())).isNull();

        var late = editor.change("contentPageRestore", page.id(), 2, Map.of("version", 1));
        assertThat(late.codes()).containsExactly("CONFLICT");
        var back = editor.change("contentPageRestore", page.id(), 3, Map.of("version", 2));

        assertThat(back.<Integer>at("contentPage.version")).isEqualTo(4);
        assertThat(back.<String>at("contentPage.status")).isEqualTo("DRAFT");
        assertThat(versions(page.id()))
                .extracting(version -> version.get("change"))
                .containsExactly("RESTORED", "DELETED", "PUBLISHED", "CREATED");
    }

    @Test
    void leavesADeletedPageGoneWhenItsHandleWasGivenAway() {
        var page = editor.create(title, Map.of());
        editor.change("contentPageDelete", page.id(), 1, Map.of());
        editor.create(title, Map.of());

        var back = editor.change("contentPageRestore", page.id(), 2, Map.of("version", 1));

        assertThat(back.codes()).containsExactly("SLUG_TAKEN");
        assertThat(versions(page.id())).hasSize(2);
    }

    @Test
    void showsADraftToWhoeverHasAToken() {
        var page = editor.create(title, Map.of());
        var token = editor.preview(page.id(), 1);

        assertThat(seen(Callers.GUEST, page.handle(), token, null)).containsEntry("title", title);
        var other = editor.create(title + " 2", Map.of());
        assertThat(seen(Callers.GUEST, other.handle(), token, null)).isNull();
        assertThat(seen(Callers.GUEST, page.handle(), token + "x", null)).isNull();
        assertThat(seen(Callers.GUEST, page.handle(), "", null)).isNull();
        var refused =
                shop.ask(
                        Callers.staff(),
                        "mutation { contentPagePreviewCreate(input: {id: \"pag_none\"}) { preview { token } userErrors { code } } }");
        assertThat(refused.<List<String>>at("contentPagePreviewCreate.userErrors[*].code"))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        var page = editor.create(title, Map.of());
        var german = editor.update(page.id(), 1, Map.of("locale", "de", "title", "Über uns"));
        assertThat(german.<String>at("contentPage.localizedFrom")).isEqualTo("de");
        editor.publish(page.id(), 2);

        assertThat(seen(Callers.GUEST, page.handle(), null, "de-AT"))
                .containsEntry("title", "Über uns")
                .containsEntry("localizedFrom", "de")
                .containsEntry("locales", List.of("de", "en"));
        assertThat(seen(Callers.GUEST, page.handle(), null, "fr"))
                .containsEntry("title", title)
                .containsEntry("localizedFrom", "en");
        var wrong = editor.update(page.id(), 3, Map.of("locale", "de_DE", "title", "x"));
        assertThat(wrong.codes()).containsExactly("INVALID");
        var untitled = editor.update(page.id(), 3, Map.of("locale", "fr"));
        assertThat(untitled.codes()).containsExactly("REQUIRED");

        var without =
                editor.change("contentPageTranslationRemove", page.id(), 3, Map.of("locale", "de"));
        assertThat(without.<List<String>>at("contentPage.locales")).containsExactly("en");
        var last =
                editor.change("contentPageTranslationRemove", page.id(), 4, Map.of("locale", "en"));
        assertThat(last.codes()).containsExactly("INVALID");
    }

    @Test
    void takesTheLanguageOfTheRequest() throws Exception {
        var page = editor.create(title, Map.of());
        editor.update(page.id(), 1, Map.of("locale", "de", "title", "Über uns"));
        editor.publish(page.id(), 2);
        var query = "{ contentPage(by: {handle: \\\"%s\\\"}) { localizedFrom } }";
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", "de-AT,en;q=0.5")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"query\": \"" + query.formatted(page.handle()) + "\"}"))
                        .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.body()).contains("\"localizedFrom\":\"de\"");
    }

    @Test
    void letsOnlyStaffOfContentWrite() {
        var input = Map.<String, Object>of("title", title);
        var reader = Callers.staff(Permission.CONTENT_READ, Permission.PRODUCTS_WRITE);

        assertThat(editor.run(Callers.GUEST, "contentPageCreate", input).answer().errorCode())
                .isEqualTo("UNAUTHENTICATED");
        for (var caller : List.of(Callers.customer("cus_1"), reader)) {
            assertThat(editor.run(caller, "contentPageCreate", input).answer().errorCode())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(shop.ask(Callers.GUEST, VERSIONS, Map.of("id", "pag_1")).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(seen(Callers.staff(), title.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .isNull();
    }

    @Test
    void findsAPageByItsIdWhereOneMaySeeIt() {
        var draft = editor.create(title, Map.of());
        var shown = editor.published(title + " 2", Map.of());
        var nodes = "{ nodes(ids: [\"%s\", \"%s\"]) { id } }".formatted(draft.id(), shown.id());
        var entities =
                "{ _entities(representations: [{__typename: \"ContentPage\", id: \"%s\"}, {__typename: \"ContentPage\", id: \"%s\"}]) { ... on ContentPage { id } } }"
                        .formatted(draft.id(), shown.id());

        for (var document : List.of(nodes, entities)) {
            var field = document.contains("nodes") ? "nodes" : "_entities";
            List<Map<String, Object>> found = shop.ask(document).at(field);
            assertThat(found.get(0)).isNull();
            assertThat(found.get(1)).containsEntry("id", shown.id());
        }
        assertThat(shop.ask(Callers.staff(), nodes).<List<String>>at("nodes[*].id"))
                .containsExactly(draft.id(), shown.id());
    }

    private Editor.Done publish(Editor.Done page, int version, Map<String, Object> dates) {
        return editor.change("contentPagePublish", page.id(), version, dates);
    }

    private List<String> listed() {
        return shop.ask("{ contentPages(first: 100) { nodes { id } } }")
                .at("contentPages.nodes[*].id");
    }

    private List<Map<String, Object>> versions(String id) {
        return shop.ask(Callers.staff(), VERSIONS, Map.of("id", id))
                .at("contentPageVersions.nodes");
    }

    private @Nullable Map<String, Object> seen(Caller caller, String handle) {
        return seen(caller, handle, null, null);
    }

    private @Nullable Map<String, Object> seen(
            Caller caller, String handle, @Nullable String token, @Nullable String locale) {
        var variables = new HashMap<String, Object>(Map.of("handle", handle));
        variables.put("token", token);
        variables.put("locale", locale);
        return shop.ask(caller, PAGE, variables).at("contentPage");
    }
}
