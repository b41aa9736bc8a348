package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockRules;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import org.springframework.stereotype.Component;

/** What a page must keep to. */
@Component
class PageRules {

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_SEO = 500;
    private static final int MOST_BLOCKS = 50;
    private static final int MOST_LOCALES = 50;

    private final BlockRules blocks;

    PageRules(BlockRules blocks) {
        this.blocks = blocks;
    }

    /** The text as it may be stored, if no problem was added. */
    PageText cleaned(PageText text, Problems problems) {
        return new PageText(
                problems.text(text.title(), LONGEST_TITLE, "title"),
                problems.optional(text.seoTitle(), LONGEST_SEO, "seoTitle"),
                problems.optional(text.seoDescription(), LONGEST_SEO, "seoDescription"),
                blocks.cleaned(text.blocks(), MOST_BLOCKS, problems.below("blocks")));
    }

    void checkHandle(String handle, Problems problems) {
        if (!Slug.isWellFormed(handle)) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "handle");
        }
    }

    void checkLocales(int count, Problems problems) {
        if (count > MOST_LOCALES) {
            problems.invalid("At most " + MOST_LOCALES + " languages.", "locale");
        }
    }
}
