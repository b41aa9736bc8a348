package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockChoice;
import java.util.List;
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
}
