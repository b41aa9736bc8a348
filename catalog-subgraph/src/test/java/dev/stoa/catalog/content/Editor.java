package dev.stoa.catalog.content;

import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Staff who write pages: {@code editor.create("About us")}. */
public record Editor(Shop shop) {

    private static final String FIELDS =
            """
            { contentPage { id handle title version status localizedFrom locales publishAt
                hasUnpublishedChanges isMirrored blocks { __typename ... on RichTextBlock { html } } }
              userErrors { code path message } } }""";

    /** The answer of one mutation. */
    public record Done(Shop.Answer answer, String mutation) {

        public String id() {
            return at("contentPage.id");
        }

        public String handle() {
            return at("contentPage.handle");
        }

        public <T> T at(String path) {
            return answer.at(mutation + "." + path);
        }

        public List<String> codes() {
            return at("userErrors[*].code");
        }
    }

    public static Map<String, Object> text(String html) {
        return Map.of("richText", Map.of("html", html));
    }

    public Done create(String title, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("title", title);
        return run(Callers.staff(), "contentPageCreate", input);
    }

    public Done update(String id, int version, Map<String, Object> more) {
        return change("contentPageUpdate", id, version, more);
    }

    public Done publish(String id, int version) {
        return change("contentPagePublish", id, version, Map.of());
    }

    /** A page that shoppers see, of version 2. */
    public Done published(String title, Map<String, Object> more) {
        return publish(create(title, more).id(), 1);
    }

    public Done change(String mutation, String id, int version, Map<String, Object> more) {
        var input = new HashMap<>(more);
        input.put("id", id);
        input.put("expectedVersion", version);
        return run(Callers.staff(), mutation, input);
    }

    public Done run(Caller caller, String mutation, Map<String, Object> input) {
        var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        var document =
                "mutation($input: %sInput!) { %s(input: $input) %s"
                        .formatted(type, mutation, FIELDS);
        return new Done(shop.ask(caller, document, Map.of("input", input)), mutation);
    }

    public String preview(String id, int hours) {
        return shop.ask(
                        Callers.staff(),
                        "mutation($input: ContentPagePreviewCreateInput!) { contentPagePreviewCreate(input: $input) { preview { token expiresAt } userErrors { code } } }",
                        Map.of("input", Map.of("id", id, "hours", hours)))
                .at("contentPagePreviewCreate.preview.token");
    }
}
