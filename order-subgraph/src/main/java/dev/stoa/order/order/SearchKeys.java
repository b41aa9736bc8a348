package dev.stoa.order.order;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts of an order as staff search them: without case, accents and double spaces, so that plain
 * comparisons on an index find them.
 */
record SearchKeys(String email, String recipient) {

    static SearchKeys of(OrderTerms terms) {
        return new SearchKeys(normalised(terms.buyer().email()), normalised(terms.recipientName()));
    }

    static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
