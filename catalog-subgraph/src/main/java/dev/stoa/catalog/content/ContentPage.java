package dev.stoa.catalog.content;

import dev.stoa.catalog.block.BlockChoice;
import dev.stoa.catalog.block.ContentBlock;
import dev.stoa.catalog.text.Locales.Localized;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page as somebody sees it: its draft or what is published, in one language. */
public final class ContentPage {

    private final Page page;
    private final Map<String, PageText> texts;
    private final Localized<PageText> text;

    ContentPage(Page page, Map<String, PageText> texts, Localized<PageText> text) {
        this.page = page;
        this.texts = texts;
        this.text = text;
    }

    public String id() {
        return page.id();
    }

    public String handle() {
        return page.handle();
    }

    public String title() {
        return text.text().title();
    }

    public PageSeo seo() {
        return PageSeo.of(text.text());
    }

    public List<ContentBlock> blocks() {
        return text.text().blocks().stream().map(BlockChoice::block).toList();
    }

    public String localizedFrom() {
        return text.locale();
    }

    public List<String> locales() {
        return texts.keySet().stream().sorted().toList();
    }

    public PageStatus status() {
        return page.published() == null ? PageStatus.DRAFT : PageStatus.PUBLISHED;
    }

    public @Nullable Instant publishAt() {
        return page.publishAt();
    }

    public @Nullable Instant unpublishAt() {
        return page.unpublishAt();
    }

    public boolean hasUnpublishedChanges() {
        return !Objects.equals(texts, page.published());
    }

    public boolean isMirrored() {
        return page.isMirrored();
    }

    public Instant createdAt() {
        return page.createdAt();
    }

    public Instant updatedAt() {
        return page.updatedAt();
    }

    public long version() {
        return page.version();
    }
}
