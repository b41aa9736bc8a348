package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockChoice;
import dev.stoa.catalog.text.TextField;
import dev.stoa.catalog.text.Wording;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page in one language. */
public record PageText(
        String title,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        List<BlockChoice> blocks) {

    public PageText {
        blocks = List.copyOf(blocks);
    }

    /** What of it there is. */
    Set<TextField> fields() {
        return new Wording.Fields()
                .text(TextField.TITLE, title)
                .part(TextField.DESCRIPTION, !blocks.isEmpty())
                .text(TextField.SEO_TITLE, seoTitle)
                .text(TextField.SEO_DESCRIPTION, seoDescription)
                .found();
    }
}
