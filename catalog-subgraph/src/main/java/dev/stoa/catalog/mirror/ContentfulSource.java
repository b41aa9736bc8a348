package dev.stoa.catalog.mirror;

import dev.stoa.catalog.block.BlockChoice;
import dev.stoa.catalog.block.ContentBlock.RichTextBlock;
import dev.stoa.catalog.content.MirrorPage.Shown;
import dev.stoa.catalog.content.PageText;
import dev.stoa.catalog.text.Locales;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contentful: entries of one content type with the fields {@code title}, {@code slug}, {@code body}
 * and, if there are any, {@code seoTitle} and {@code seoDescription}.
 */
final class ContentfulSource implements ContentSource {

    private static final int LONGEST_ID = 200;

    private final ContentfulSignatures signatures;
    private final String contentType;
    private final Locales locales;
    private final JsonMapper json;

    /**
     * @param contentType id of the content type whose entries are pages
     */
    ContentfulSource(
            ContentfulSignatures signatures, String contentType, Locales locales, JsonMapper json) {
        this.signatures = signatures;
        this.contentType = contentType;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public String name() {
        return "contentful";
    }

    @Override
    public boolean isGenuine(Delivery delivery) {
        return signatures.isGood(delivery);
    }

    @Override
    public Optional<ExternalEntry> read(Delivery delivery) throws UnreadableDelivery {
        var topic = delivery.header(ContentfulSignatures.TOPIC);
        var entry = tree(delivery.body());
        var sys = entry.path("sys");
        var type = sys.path("contentType").path("sys").path("id").asString("");
        if (!topic.startsWith("ContentManagement.Entry.") || !type.equals(contentType)) {
            return Optional.empty();
        }
        return switch (topic.substring(topic.lastIndexOf('.') + 1)) {
            case "publish" -> Optional.of(entry(sys, shown(entry.path("fields"))));
            case "unpublish", "delete" -> Optional.of(entry(sys, null));
            // Drafts are not ours to show.
            default -> Optional.empty();
        };
    }

    private JsonNode tree(String body) throws UnreadableDelivery {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw new UnreadableDelivery("It is no JSON.");
        }
    }

    private static ExternalEntry entry(JsonNode sys, @Nullable Shown shown)
            throws UnreadableDelivery {
        var id = sys.path("id").asString("");
        var revision = sys.path("revision");
        if (id.isEmpty() || id.length() > LONGEST_ID || !revision.isInt()) {
            throw new UnreadableDelivery("`sys.id` and `sys.revision` are needed.");
        }
        return new ExternalEntry(id, revision.asInt(), shown);
    }

    private Shown shown(JsonNode fields) throws UnreadableDelivery {
        var titles = byLocale(fields.path("title"));
        var slugs = byLocale(fields.path("slug"));
        var slug = locales.best(slugs, Locale.ROOT).map(Locales.Localized::text);
        if (titles.isEmpty() || slug.isEmpty()) {
            throw new UnreadableDelivery("The fields `title` and `slug` are needed.");
        }
        var texts = new TreeMap<String, PageText>();
        titles.forEach((tag, title) -> texts.put(tag, text(fields, tag, title.asString(""))));
        return new Shown(slug.get().asString(""), texts);
    }

    /** What is not translated is read in the language it is in. */
    private PageText text(JsonNode fields, String tag, String title) {
        var body = in(tag, fields.path("body")).map(ContentfulText::html).orElse("");
        return new PageText(
                title,
                in(tag, fields.path("seoTitle")).map(it -> it.asString("")).orElse(null),
                in(tag, fields.path("seoDescription")).map(it -> it.asString("")).orElse(null),
                body.isEmpty() ? List.of() : List.of(BlockChoice.of(new RichTextBlock(body))));
    }

    private Optional<JsonNode> in(String tag, JsonNode field) {
        return locales.best(byLocale(field), Locale.forLanguageTag(tag))
                .map(Locales.Localized::text);
    }

    private static Map<String, JsonNode> byLocale(JsonNode field) {
        var values = new TreeMap<String, JsonNode>();
        for (var value : field.properties()) {
            var tag = Locales.tag(value.getKey());
            if (tag.isPresent() && !value.getValue().isNull()) {
                values.put(tag.get(), value.getValue());
            }
        }
        return values;
    }
}
