package dev.stoa.catalog.block;

import dev.stoa.catalog.block.ContentBlock.ContentLink;
import dev.stoa.catalog.block.ContentBlock.FaqBlock;
import dev.stoa.catalog.block.ContentBlock.FaqQuestion;
import dev.stoa.catalog.block.ContentBlock.HeroBlock;
import dev.stoa.catalog.block.ContentBlock.ImageBlock;
import dev.stoa.catalog.block.ContentBlock.ProductListBlock;
import dev.stoa.catalog.block.ContentBlock.RichTextBlock;
import dev.stoa.catalog.block.ContentBlock.VideoBlock;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one block safe.
 *
 * @param problems of this block
 */
record BlockParts(Problems problems) {

    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_HTML = 100_000;
    private static final int MOST_ROWS = 50;
    private static final int WIDEST = 20_000;

    ContentBlock clean(ContentBlock block) {
        return switch (block) {
            case RichTextBlock it -> new RichTextBlock(html(it.html(), "html"));
            case HeroBlock it ->
                    new HeroBlock(
                            problems.text(it.title(), LONGEST_HEADING, "title"),
                            problems.optional(it.text(), LONGEST_TEXT, "text"),
                            it.background() == null ? null : picture(it.background(), "background"),
                            link(it.link()));
            case ProductListBlock it -> products(it);
            case ImageBlock it ->
                    new ImageBlock(
                            picture(it.image(), "image"),
                            problems.optional(it.caption(), LONGEST_TEXT, "caption"),
                            link(it.link()));
            case VideoBlock it ->
                    new VideoBlock(
                            film(it.url()), problems.text(it.title(), LONGEST_HEADING, "title"));
            case FaqBlock it ->
                    new FaqBlock(
                            problems.optional(it.heading(), LONGEST_HEADING, "heading"),
                            questions(it.questions()));
        };
    }

    private String html(String html, String field) {
        if (html.length() > LONGEST_HTML) {
            problems.invalid("At most " + LONGEST_HTML + " characters.", field);
            return "";
        }
        return Html.safeWithPaths(html);
    }

    private ProductListBlock products(ProductListBlock list) {
        var ids = list.productIds() == null ? List.<String>of() : list.productIds();
        if (ids.isEmpty() == (list.collectionId() == null)) {
            problems.invalid("Either products or a collection.", "productIds");
        }
        if (ids.size() > MOST_ROWS) {
            problems.invalid("At most " + MOST_ROWS + " products.", "productIds");
        }
        return new ProductListBlock(
                problems.optional(list.heading(), LONGEST_HEADING, "heading"),
                ids.stream().distinct().toList(),
                list.collectionId());
    }

    private Image picture(Image image, String field) {
        var below = problems.below(field);
        if (!WebAddress.isPicture(image.url())) {
            below.invalid("A path below `/media/`, or an address with https.", "url");
        }
        requireSize(image.width(), "width", below);
        requireSize(image.height(), "height", below);
        return image.withAltText(below.optional(image.altText(), LONGEST_TEXT, "altText"));
    }

    private static void requireSize(@Nullable Integer pixels, String field, Problems problems) {
        if (pixels != null && (pixels < 1 || pixels > WIDEST)) {
            problems.invalid("1 to " + WIDEST + " pixels.", field);
        }
    }

    private @Nullable ContentLink link(@Nullable ContentLink link) {
        if (link == null) {
            return null;
        }
        var below = problems.below("link");
        if (!WebAddress.isLink(link.url())) {
            below.invalid("A path, or an address with http, https, mailto or tel.", "url");
        }
        return new ContentLink(link.url(), below.text(link.label(), LONGEST_HEADING, "label"));
    }

    private String film(String url) {
        if (Film.embedUrl(url).isEmpty() || !WebAddress.isElsewhere(url)) {
            problems.invalid("A film on youtube.com, youtu.be or vimeo.com.", "url");
        }
        return url;
    }

    private List<FaqQuestion> questions(List<FaqQuestion> questions) {
        if (questions.isEmpty() || questions.size() > MOST_ROWS) {
            problems.invalid("1 to " + MOST_ROWS + " questions.", "questions");
            return List.of();
        }
        var cleaned = new ArrayList<FaqQuestion>();
        for (int i = 0; i < questions.size(); i++) {
            var parts = new BlockParts(problems.below("questions", "" + i));
            cleaned.add(parts.question(questions.get(i)));
        }
        return List.copyOf(cleaned);
    }

    private FaqQuestion question(FaqQuestion question) {
        return new FaqQuestion(
                problems.text(question.question(), LONGEST_TEXT, "question"),
                html(question.answerHtml(), "answerHtml"));
    }
}
