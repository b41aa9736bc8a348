package dev.stoa.catalog.content;

import dev.stoa.catalog.block.ContentBlock.RichTextBlock;
import dev.stoa.catalog.text.Html;
import java.util.Objects;

/** Texts for search engines; where staff wrote none, the page's own. */
public record PageSeo(String title, String description) {

    private static final int LONGEST_DESCRIPTION = 160;

    static PageSeo of(PageText text) {
        return new PageSeo(
                Objects.requireNonNullElse(text.seoTitle(), text.title()),
                Objects.requireNonNullElseGet(text.seoDescription(), () -> start(text)));
    }

    private static String start(PageText text) {
        return text.blocks().stream()
                .map(block -> block.richText())
                .filter(Objects::nonNull)
                .findFirst()
                .map(RichTextBlock::html)
                .map(html -> Html.text(html, LONGEST_DESCRIPTION))
                .orElse("");
    }
}
