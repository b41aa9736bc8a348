package dev.stoa.catalog.translation;

import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.Problems;
import org.springframework.stereotype.Component;

/** The languages to translate into. */
@Component
class Languages {

    private final Locales locales;

    Languages(Locales locales) {
        this.locales = locales;
    }

    /** The tag of a language as it is stored; a problem for the shop's own. */
    String foreign(String text, Problems problems) {
        var locale = problems.locale(text, "locale");
        if (locale.equals(locales.standard())) {
            problems.invalid("The shop's own language is no translation.", "locale");
        }
        return locale;
    }
}
