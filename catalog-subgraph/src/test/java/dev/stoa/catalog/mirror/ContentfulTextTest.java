package dev.stoa.catalog.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ContentfulTextTest {

    @Test
    void writesRichTextAsHtml() {
        assertThat(
                        html(
                                """
                                {"nodeType": "document", "content": [
                                  {"nodeType": "heading-2", "content": [{"nodeType": "text", "value": "Tea & <you>"}]},
                                  {"nodeType": "paragraph", "content": [
                                    {"nodeType": "text", "value": "All ", "marks": []},
                                    {"nodeType": "text", "value": "day", "marks": [{"type": "bold"}, {"type": "italic"}]},
                                    {"nodeType": "hyperlink", "data": {"uri": "/products/tea?a=\\"b"},
                                     "content": [{"nodeType": "text", "value": " tea"}]}]},
                                  {"nodeType": "unordered-list", "content": [{"nodeType": "list-item", "content": [
                                    {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": "green"}]}]}]},
                                  {"nodeType": "embedded-asset-block", "data": {}, "content": []}]}"""))
                .isEqualTo(
                        "<h2>Tea &amp; &lt;you&gt;</h2>"
                                + "<p>All <em><strong>day</strong></em>"
                                + "<a href=\"/products/tea?a=&quot;b\"> tea</a></p>"
                                + "<ul><li><p>green</p></li></ul>");
    }

    @Test
    void takesTextAsItIs() {
        assertThat(html("\"<p>Tea</p>\"")).isEqualTo("<p>Tea</p>");
        assertThat(html("{}")).isEmpty();
        assertThat(html("17")).isEmpty();
    }

    private static String html(String json) {
        return ContentfulText.html(JsonMapper.shared().readTree(json));
    }
}
