package dev.stoa.catalog.category;

import dev.stoa.catalog.pagehead.PageHead;
import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.catalog.text.Wording;
import dev.stoa.catalog.text.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A node of the tree by which shoppers browse.
 *
 * @param path ids from the root down to this category, itself included
 * @param sortPath sort keys of the names from the root down, which puts children behind parents
 * @param translations by language; the shop's own is not among them
 * @param position among its siblings, in the order of the shop
 * @param head of its page
 */
@Document("categories")
public record Category(
        @Id String id,
        String name,
        String slug,
        String descriptionHtml,
        @Nullable String parentId,
        List<String> path,
        String sortPath,
        int position,
        @Nullable Long version,
        @Nullable Map<String, NameText> translations,
        @Nullable PageHead head)
        implements Findable, Translatable {

    @Override
    public Stream<String> foundBy() {
        var names = translations().values().stream().map(NameText::name);
        return Stream.concat(Stream.of(name, slug), names.filter(Objects::nonNull));
    }

    @Override
    public String called() {
        return name;
    }

    @Override
    public Wording wording() {
        return Wording.of(head().with(name, descriptionHtml), translations(), NameText::fields);
    }

    /** Those stored before staff could change them have none. */
    @Override
    public Long version() {
        return Objects.requireNonNullElse(version, 1L);
    }

    @Override
    public Map<String, NameText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    @Override
    public PageHead head() {
        return Objects.requireNonNullElse(head, PageHead.NONE);
    }

    /** The same with other translations, as the next version. */
    Category translated(Map<String, NameText> texts) {
        return new Category(
                id,
                name,
                slug,
                descriptionHtml,
                parentId,
                path,
                sortPath,
                position,
                version() + 1,
                texts,
                head);
    }

    /** The same with other texts, as the next version. */
    Category written(
            String newName,
            String newSlug,
            String newDescription,
            int newPosition,
            PageHead newHead) {
        return new Category(
                id,
                newName,
                newSlug,
                newDescription,
                parentId,
                path,
                sortPath,
                newPosition,
                version() + 1,
                translations,
                newHead);
    }

    /** The same below a parent, or at the top, where its name may have changed. */
    Category below(@Nullable Category parent, int newPosition) {
        var above = parent == null ? List.<String>of() : parent.path();
        return new Category(
                id,
                name,
                slug,
                descriptionHtml,
                parent == null ? null : parent.id(),
                Stream.concat(above.stream(), Stream.of(id)).toList(),
                sortPath(name, parent),
                newPosition,
                version(),
                translations,
                head);
    }

    static String sortPath(String name, @Nullable Category parent) {
        return (parent == null ? "" : parent.sortPath() + "\t") + Words.sortKey(name);
    }

    /** In any language: search finds its products by it. */
    boolean isCalledAs(Category other) {
        return name.equals(other.name) && translations().equals(other.translations());
    }

    boolean standsAs(Category other) {
        return path.equals(other.path) && sortPath.equals(other.sortPath);
    }
}
