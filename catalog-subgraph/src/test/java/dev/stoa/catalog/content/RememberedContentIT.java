package dev.stoa.catalog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.catalog.BusyCatalog;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.product.ShopWindow;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What shoppers see while content is remembered. */
@BusyCatalog
class RememberedContentIT {

    @Autowired private ShopWindow window;
    @Autowired private Shop shop;
    @Autowired private Ids ids;
    private Editor editor;

    @BeforeEach
    void open() {
        editor = new Editor(shop);
        await().until(window::isOpen);
    }

    @Test
    void followsAPageThatChangesMovesAndGoes() {
        var page = editor.published("Help " + ids.next("x"), Map.of());
        await().until(() -> title(page.handle()) != null);

        editor.update(page.id(), 2, Map.of("title", "Better help"));
        editor.publish(page.id(), 3);
        await().until(() -> "Better help".equals(title(page.handle())));
        editor.update(page.id(), 4, Map.of("handle", page.handle() + "-new"));
        await().until(() -> title(page.handle()) == null);
        assertThat(title(page.handle() + "-new")).isEqualTo("Better help");

        editor.change("contentPageDelete", page.id(), 5, Map.of());
        await().until(() -> title(page.handle() + "-new") == null);
    }

    @Test
    void leavesAPageOutOfTheMenuOnceItIsGone() {
        var page = editor.published("Help " + ids.next("x"), Map.of());
        var handle = "main-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT);
        var items = List.of(Map.of("title", "Help", "target", Map.of("pageId", page.id())));
        var input = Map.of("handle", handle, "expectedVersion", 0, "items", items);
        shop.ask(
                        Callers.staff(),
                        "mutation($input: MenuSetInput!) { menuSet(input: $input) { menu { handle } } }",
                        Map.of("input", input))
                .<String>at("menuSet.menu.handle");
        await().until(() -> titles(handle).equals(List.of("Help")));

        editor.change("contentPageUnpublish", page.id(), 2, Map.of());

        await().until(() -> titles(handle).isEmpty());
    }

    private List<String> titles(String handle) {
        return shop.ask("{ menu(handle: \"%s\") { items { title } } }".formatted(handle))
                .at("menu.items[*].title");
    }

    private @Nullable String title(String handle) {
        Map<String, String> page =
                shop.ask("{ contentPage(by: {handle: \"%s\"}) { title } }".formatted(handle))
                        .at("contentPage");
        return page == null ? null : page.get("title");
    }
}
