package dev.stoa.catalog.mirror;

import java.util.Map;
import org.jsoup.nodes.Entities;
import tools.jackson.databind.JsonNode;

/** Contentful's rich text as HTML. What it has more than HTML, such as assets, is left out. */
final class ContentfulText {

    private static final Map<String, String> TAGS =
            Map.ofEntries(
                    Map.entry("paragraph", "p"),
                    Map.entry("heading-1", "h1"),
                    Map.entry("heading-2", "h2"),
                    Map.entry("heading-3", "h3"),
                    Map.entry("heading-4", "h4"),
                    Map.entry("heading-5", "h5"),
                    Map.entry("heading-6", "h6"),
                    Map.entry("unordered-list", "ul"),
                    Map.entry("ordered-list", "ol"),
                    Map.entry("list-item", "li"),
                    Map.entry("blockquote", "blockquote"));
    private static final Map<String, String> MARKS =
            Map.of("bold", "strong", "italic", "em", "underline", "u", "code", "code");

    private ContentfulText() {}

    /**
     * @param field a document of rich text, or text that is HTML already
     */
    static String html(JsonNode field) {
        if (field.isString()) {
            return field.asString();
        }
        var html = new StringBuilder();
        write(field, html);
        return html.toString();
    }

    private static void write(JsonNode node, StringBuilder html) {
        var type = node.path("nodeType").asString("");
        var tag = TAGS.get(type);
        if (type.equals("text")) {
            html.append(marked(node));
        } else if (type.equals("hyperlink")) {
            var url = Entities.escape(node.path("data").path("uri").asString(""));
            html.append("<a href=\"").append(url).append("\">");
            writeAll(node, html);
            html.append("</a>");
        } else if (tag == null) {
            writeAll(node, html);
        } else {
            html.append('<').append(tag).append('>');
            writeAll(node, html);
            html.append("</").append(tag).append('>');
        }
    }

    private static void writeAll(JsonNode node, StringBuilder html) {
        for (var child : node.path("content")) {
            write(child, html);
        }
    }

    private static String marked(JsonNode text) {
        var html = Entities.escape(text.path("value").asString(""));
        for (var mark : text.path("marks")) {
            var tag = MARKS.get(mark.path("type").asString(""));
            if (tag != null) {
                html = "<" + tag + ">" + html + "</" + tag + ">";
            }
        }
        return html;
    }
}
