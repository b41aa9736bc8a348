package dev.stoa.catalog.brand;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.Findable;
import dev.stoa.catalog.text.NameText;
import dev.stoa.catalog.text.Translatable;
import dev.stoa.catalog.text.Wording;
import dev.stoa.catalog.text.Words;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Who makes a product. Those that an import named have a name alone until staff say more.
 *
 * @param nameKey the name to sort and find by: case and accents do not count
 * @param descriptionHtml safe HTML
 * @param translations by language; the shop's own is not among them
 */
@Document("brands")
public record Brand(
        @Id String id,
        String name,
        String slug,
        String nameKey,
        @Nullable String descriptionHtml,
        @Nullable Image logo,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable Map<String, NameText> translations,
        @Nullable Long version)
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

    /** Its name may be translated, and need not be. */
    @Override
    public Wording wording() {
        var own = new NameText(null, descriptionHtml, seoTitle, seoDescription);
        return Wording.of(own.fields(), translations(), NameText::fields);
    }

    static final String PREFIX = "brd";

    static Brand named(String id, String name, String slug) {
        return new Brand(id, name, slug, Words.sortKey(name), null, null, null, null, null, 1L);
    }

    /** The next version, with other texts. */
    Brand written(
            String newName,
            String newSlug,
            @Nullable String newDescription,
            @Nullable Image newLogo,
            @Nullable String newSeoTitle,
            @Nullable String newSeoDescription) {
        return new Brand(
                id,
                newName,
                newSlug,
                Words.sortKey(newName),
                newDescription,
                newLogo,
                newSeoTitle,
                newSeoDescription,
                translations,
                version() + 1);
    }

    /** What a form made of a blank one is its first version. */
    Brand asFirst() {
        return new Brand(
                id,
                name,
                slug,
                nameKey,
                descriptionHtml,
                logo,
                seoTitle,
                seoDescription,
                translations,
                1L);
    }

    /** The next version, with other translations. */
    Brand translated(Map<String, NameText> texts) {
        return new Brand(
                id,
                name,
                slug,
                nameKey,
                descriptionHtml,
                logo,
                seoTitle,
                seoDescription,
                texts,
                version() + 1);
    }

    /** In any language: search finds its products by it. */
    boolean isCalledAs(Brand other) {
        return name.equals(other.name) && translations().equals(other.translations());
    }

    @Override
    public String descriptionHtml() {
        return Objects.requireNonNullElse(descriptionHtml, "");
    }

    @Override
    public Map<String, NameText> translations() {
        return Objects.requireNonNullElse(translations, Map.of());
    }

    @Override
    public Long version() {
        return Objects.requireNonNullElse(version, 1L);
    }
}
