package dev.stoa.catalog.block;

import dev.stoa.catalog.block.ContentBlock.HeroBlock;
import dev.stoa.catalog.block.ContentBlock.ImageBlock;
import dev.stoa.catalog.media.Image;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pictures that blocks show. */
public final class BlockPictures {

    private BlockPictures() {}

    /** Their addresses as stored, each once. */
    public static Stream<String> urlsIn(Collection<BlockChoice> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                Stream.of(background(block.hero()), picture(block.image()))
                                        .filter(Objects::nonNull))
                .map(Image::url)
                .distinct();
    }

    private static @Nullable Image background(@Nullable HeroBlock hero) {
        return hero == null ? null : hero.background();
    }

    private static @Nullable Image picture(@Nullable ImageBlock image) {
        return image == null ? null : image.image();
    }
}
