package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockChoice;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In which fields two versions of a page differ; the names are those of the inputs. Each language
 * is a part of the page.
 */
final class PageDifference {

    private PageDifference() {}

    static List<FieldChange> between(Page old, Page next) {
        var difference =
                new Difference()
                        .field("handle", old.handle(), next.handle())
                        .shown(
                                null,
                                "published",
                                old.published(),
                                next.published(),
                                PageDifference::titles)
                        .field("publishAt", old.publishAt(), next.publishAt())
                        .field("unpublishAt", old.unpublishAt(), next.unpublishAt());
        Difference.keys(old.draft(), next.draft())
                .forEach(locale -> addText(locale, old.draft(), next.draft(), difference));
        return difference.found();
    }

    private static void addText(
            String locale,
            Map<String, PageText> old,
            Map<String, PageText> next,
            Difference difference) {
        var before = old.get(locale);
        var after = next.get(locale);
        if (before == null || after == null) {
            difference.part(
                    locale,
                    before == null ? null : before.title(),
                    after == null ? null : after.title());
            return;
        }
        difference
                .field(locale, "title", before.title(), after.title())
                .field(locale, "seoTitle", before.seoTitle(), after.seoTitle())
                .field(locale, "seoDescription", before.seoDescription(), after.seoDescription())
                .shown(locale, "blocks", before.blocks(), after.blocks(), PageDifference::kinds);
    }

    private static String titles(Map<String, PageText> texts) {
        return texts.values().stream().map(PageText::title).collect(Collectors.joining(", "));
    }

    private static String kinds(List<BlockChoice> blocks) {
        return blocks.stream()
                .map(choice -> choice.block().getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
