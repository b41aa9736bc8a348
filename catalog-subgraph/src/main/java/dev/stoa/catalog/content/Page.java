package dev.stoa.catalog.content;

import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.catalog.text.Wording;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A page with what staff write and what shoppers see.
 *
 * @param draft what staff write, by language; never empty
 * @param published what shoppers see; null while they see nothing
 * @param mirroredFrom the system it comes from and is changed in; null for one of our own
 */
@Document("contentPages")
public record Page(
        @Id String id,
        String handle,
        Map<String, PageText> draft,
        @Nullable Map<String, PageText> published,
        @Nullable Instant publishAt,
        @Nullable Instant unpublishAt,
        @Nullable String mirroredFrom,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Findable, Translatable {

    @Override
    public Stream<String> foundBy() {
        return Stream.concat(Stream.of(handle), draft.values().stream().map(PageText::title));
    }

    @Override
    public String called() {
        return handle;
    }

    /** It is written in each language by itself. */
    @Override
    public Wording wording() {
        return Wording.among(draft, PageText::fields);
    }

    static final String PREFIX = "pag";

    static Page create(String id, String handle, Map<String, PageText> draft, Instant now) {
        return new Page(id, handle, draft, null, null, null, null, now, now, 1);
    }

    static Page mirror(
            String id, String handle, Map<String, PageText> texts, String source, Instant now) {
        return new Page(id, handle, texts, texts, null, null, source, now, now, 1);
    }

    /** A deleted page comes back as the draft it was, after the version that tells of its end. */
    static Page restored(PageVersion last, PageVersion wanted, Instant now) {
        return new Page(
                last.pageId(),
                wanted.handle(),
                wanted.draft(),
                null,
                null,
                null,
                null,
                now,
                now,
                last.version() + 1);
    }

    Page written(String newHandle, Map<String, PageText> newDraft, Instant now) {
        return next(newHandle, newDraft, published, publishAt, unpublishAt, mirroredFrom, now);
    }

    Page published(@Nullable Instant from, @Nullable Instant until, Instant now) {
        return next(handle, draft, draft, from, until, mirroredFrom, now);
    }

    Page unpublished(Instant now) {
        return next(handle, draft, null, null, null, mirroredFrom, now);
    }

    Page mirrored(String source, String newHandle, Map<String, PageText> texts, Instant now) {
        return next(newHandle, texts, texts, null, null, source, now);
    }

    private Page next(
            String newHandle,
            Map<String, PageText> newDraft,
            @Nullable Map<String, PageText> newPublished,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable String source,
            Instant now) {
        return new Page(
                id,
                newHandle,
                newDraft,
                newPublished,
                from,
                until,
                source,
                createdAt,
                now,
                version + 1);
    }

    /** The draft with one of its languages written anew. */
    Map<String, PageText> draftWith(String locale, PageText text) {
        var texts = new TreeMap<>(draft);
        texts.put(locale, text);
        return texts;
    }

    Map<String, PageText> draftWithout(String locale) {
        var texts = new TreeMap<>(draft);
        texts.remove(locale);
        return texts;
    }

    /** Whether shoppers may look for it where it no longer is. */
    boolean hasMovedTo(Page changed) {
        return published != null && !handle.equals(changed.handle);
    }

    boolean isMirrored() {
        return mirroredFrom != null;
    }

    /** Whether shoppers see it at that moment. */
    boolean isShown(Instant now) {
        return published != null
                && (publishAt == null || !now.isBefore(publishAt))
                && (unpublishAt == null || now.isBefore(unpublishAt));
    }
}
