package dev.stoa.catalog.block;

import dev.stoa.catalog.media.Image;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a page or of a placement. */
public sealed interface ContentBlock {

    /**
     * @param html safe HTML
     */
    record RichTextBlock(String html) implements ContentBlock {}

    /** A large picture with a few words. */
    record HeroBlock(
            String title,
            @Nullable String text,
            @Nullable Image background,
            @Nullable ContentLink link)
            implements ContentBlock {}

    /** Either chosen products or those of a collection. */
    record ProductListBlock(
            @Nullable String heading,
            @Nullable List<String> productIds,
            @Nullable String collectionId)
            implements ContentBlock {}

    /** A picture. */
    record ImageBlock(Image image, @Nullable String caption, @Nullable ContentLink link)
            implements ContentBlock {}

    /** A film on a host that we trust. */
    record VideoBlock(String url, String title) implements ContentBlock {

        public String embedUrl() {
            return Film.embedUrl(url).orElseThrow();
        }
    }

    /** Questions with their answers. */
    record FaqBlock(@Nullable String heading, List<FaqQuestion> questions)
            implements ContentBlock {}

    /**
     * @param answerHtml safe HTML
     */
    record FaqQuestion(String question, String answerHtml) {}

    /** Where something leads. */
    record ContentLink(String url, String label) {}
}
