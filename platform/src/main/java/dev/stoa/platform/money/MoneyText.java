package dev.stoa.platform.money;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Money as people read it. */
public final class MoneyText {

    private static final int MOST_FORMATS = 500;

    /** Making a format costs some twenty times as much as copying one. */
    private static final Cache<Style, NumberFormat> FORMATS =
            Caffeine.newBuilder().maximumSize(MOST_FORMATS).build();

    private MoneyText() {}

    private record Style(Locale locale, Currency currency) {}

    public static String of(Money money, Locale locale) {
        var pattern = FORMATS.get(new Style(locale, money.currency()), MoneyText::format);
        // A format must not be used by two threads at once.
        return ((NumberFormat) pattern.clone()).format(money.amount());
    }

    private static NumberFormat format(Style style) {
        var format = NumberFormat.getCurrencyInstance(style.locale());
        int decimals = style.currency().getDefaultFractionDigits();
        format.setCurrency(style.currency());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
