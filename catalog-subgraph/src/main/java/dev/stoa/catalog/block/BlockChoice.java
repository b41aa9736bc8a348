package dev.stoa.catalog.block;

import dev.stoa.catalog.block.ContentBlock.FaqBlock;
import dev.stoa.catalog.block.ContentBlock.HeroBlock;
import dev.stoa.catalog.block.ContentBlock.ImageBlock;
import dev.stoa.catalog.block.ContentBlock.ProductListBlock;
import dev.stoa.catalog.block.ContentBlock.RichTextBlock;
import dev.stoa.catalog.block.ContentBlock.VideoBlock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One block as it is sent and stored: exactly one part is set, and its name tells the kind. */
public record BlockChoice(
        @Nullable RichTextBlock richText,
        @Nullable HeroBlock hero,
        @Nullable ProductListBlock productList,
        @Nullable ImageBlock image,
        @Nullable VideoBlock video,
        @Nullable FaqBlock faq) {

    public static BlockChoice of(ContentBlock block) {
        return switch (block) {
            case RichTextBlock it -> new BlockChoice(it, null, null, null, null, null);
            case HeroBlock it -> new BlockChoice(null, it, null, null, null, null);
            case ProductListBlock it -> new BlockChoice(null, null, it, null, null, null);
            case ImageBlock it -> new BlockChoice(null, null, null, it, null, null);
            case VideoBlock it -> new BlockChoice(null, null, null, null, it, null);
            case FaqBlock it -> new BlockChoice(null, null, null, null, null, it);
        };
    }

    public ContentBlock block() {
        return Optional.<ContentBlock>ofNullable(richText)
                .or(() -> Optional.ofNullable(hero))
                .or(() -> Optional.ofNullable(productList))
                .or(() -> Optional.ofNullable(image))
                .or(() -> Optional.ofNullable(video))
                .or(() -> Optional.ofNullable(faq))
                .orElseThrow();
    }
}
