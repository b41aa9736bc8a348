package dev.stoa.catalog.collection;

import dev.stoa.catalog.pagehead.PageHead;
import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.catalog.text.Wording;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Products that the shop shows together.
 *
 * @param titleKey the title to sort by
 * @param translations by language; the shop's own is not among them
 * @param head of its page
 * @param rules null where products are chosen by hand
 */
@Document("collections")
public record Collection(
        @Id String id,
        String title,
        String slug,
        String descriptionHtml,
        String titleKey,
        long version,
        @Nullable CollectionRules rules,
        @Nullable Map<String, NameText> translations,
        @Nullable PageHead head)
        implements Findable, Translatable {

    @Override
    public Stream<String> foundBy() {
        var names = translations().values().stream().map(NameText::name);
        return Stream.concat(Stream.of(title, slug), names.filter(Objects::nonNull));
    }

    @Override
    public String called() {
        return title;
    }

    @Override
    public Wording wording() {
        return Wording.of(head().with(title, descriptionHtml), translations(), NameText::fields);
    }

    @Override
    public Map<String, NameText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    @Override
    public PageHead head() {
        return Objects.requireNonNullElse(head, PageHead.NONE);
    }

    /** The next version, filled by rules, or by hand where there are none. */
    public Collection ruledBy(@Nullable CollectionRules wanted) {
        return new Collection(
                id,
                title,
                slug,
                descriptionHtml,
                titleKey,
                version + 1,
                wanted,
                translations,
                head);
    }

    /** The next version, that says the same of itself. */
    Collection rearranged() {
        return ruledBy(rules);
    }

    /** The next version, with other translations. */
    Collection translated(Map<String, NameText> texts) {
        return new Collection(
                id, title, slug, descriptionHtml, titleKey, version + 1, rules, texts, head);
    }
}
