package dev.stoa.catalog.menu;

import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a menu must keep to. */
@Component
class MenuRules {

    private static final int MOST_ITEMS = 200;
    private static final int MOST_LEVELS = 3;
    private static final int MOST_TRANSLATIONS = 50;
    private static final int LONGEST_TITLE = 250;

    private final KnownTargets known;
    private final Locales locales;

    MenuRules(KnownTargets known, Locales locales) {
        this.known = known;
        this.locales = locales;
    }

    /** The items as they may be stored, if no problem was added. */
    List<StoredMenu.Entry> entries(List<SetMenu.Item> items, Problems problems) {
        if (isDeep(items, 1)) {
            problems.invalid("At most " + MOST_LEVELS + " levels.", "items");
            return List.of();
        }
        if (count(items) > MOST_ITEMS) {
            problems.invalid("At most " + MOST_ITEMS + " items.", "items");
            return List.of();
        }
        return entries(items, known.among(items), problems);
    }

    private static boolean isDeep(List<SetMenu.Item> items, int level) {
        return level > MOST_LEVELS
                ? !items.isEmpty()
                : items.stream().anyMatch(item -> isDeep(below(item), level + 1));
    }

    private static int count(List<SetMenu.Item> items) {
        return items.size() + items.stream().mapToInt(item -> count(below(item))).sum();
    }

    private static List<SetMenu.Item> below(SetMenu.Item item) {
        return Objects.requireNonNullElse(item.items(), List.of());
    }

    private List<StoredMenu.Entry> entries(
            List<SetMenu.Item> items, KnownTargets.Some targets, Problems problems) {
        var entries = new ArrayList<StoredMenu.Entry>();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var here = problems.below("items", "" + i);
            checkTarget(item.target(), targets, here);
            entries.add(
                    new StoredMenu.Entry(
                            titles(item, here),
                            item.target(),
                            entries(below(item), targets, here)));
        }
        return List.copyOf(entries);
    }

    private TreeMap<String, String> titles(SetMenu.Item item, Problems problems) {
        var titles = new TreeMap<String, String>();
        var translations =
                Objects.requireNonNullElse(item.translations(), List.<SetMenu.Translation>of());
        if (translations.size() > MOST_TRANSLATIONS) {
            problems.invalid("At most " + MOST_TRANSLATIONS + " languages.", "translations");
            return titles;
        }
        for (int i = 0; i < translations.size(); i++) {
            var here = problems.below("translations", "" + i);
            var translation = translations.get(i);
            var title = here.text(translation.title(), LONGEST_TITLE, "title");
            if (titles.put(here.locale(translation.locale(), "locale"), title) != null) {
                here.invalid("Each language once.", "locale");
            }
        }
        titles.put(locales.standard(), problems.text(item.title(), LONGEST_TITLE, "title"));
        return titles;
    }

    private static void checkTarget(
            @Nullable TargetChoice target, KnownTargets.Some targets, Problems problems) {
        if (target == null) {
            return;
        }
        var url = target.url();
        if (url != null && !WebAddress.isLink(url)) {
            problems.invalid(
                    "A path, or an address with http, https, mailto or tel.", "target", "url");
        }
        if (url == null && !targets.has(target)) {
            problems.notFound("The target", "target");
        }
    }
}
