package dev.stoa.customer.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Mustache templates of {@code resources/mail}, each in plain text and in HTML. In HTML every
 * value is escaped. Both wrap the letter in {@code layout}.
 */
final class MailTemplates {

    private final Mustache.Compiler text =
            Mustache.compiler()
                    .escapeHTML(false)
                    .nullValue("")
                    .emptyStringIsFalse(true)
                    .withLoader(name -> open(name, "txt"));
    private final Mustache.Compiler html =
            Mustache.compiler()
                    .nullValue("")
                    .emptyStringIsFalse(true)
                    .withLoader(name -> open(name, "html"));
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    String text(String name, Object context) {
        return template(text, name, "txt").execute(context);
    }

    String html(String name, Object context) {
        return template(html, name, "html").execute(context);
    }

    private Template template(Mustache.Compiler compiler, String name, String kind) {
        return compiled.computeIfAbsent(name + "." + kind, _ -> compiler.compile(open(name, kind)));
    }

    private static Reader open(String name, String kind) {
        var path = "/mail/" + name + "." + kind;
        return new InputStreamReader(
                Objects.requireNonNull(
                        MailTemplates.class.getResourceAsStream(path), "template: " + path),
                StandardCharsets.UTF_8);
    }
}
