package dev.stoa.catalog.translation;

import dev.stoa.catalog.text.TextField;
import dev.stoa.catalog.text.Translatable;
import java.util.List;

/** Something that is no product, and what it does not say in a language. */
record UntranslatedText(TranslatedKind kind, String id, String title, List<TextField> missing) {

    static UntranslatedText of(TranslatedKind kind, Translatable thing, String locale) {
        return new UntranslatedText(
                kind, thing.id(), thing.called(), thing.wording().missing(locale));
    }
}
