package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.AttributeChoice;
import dev.stoa.catalog.attribute.AttributeDefinition;
import dev.stoa.catalog.attribute.DefinitionText;
import dev.stoa.catalog.attribute.OptionWords;
import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.category.Category;
import dev.stoa.catalog.text.Locales;
import dev.stoa.catalog.text.NameText;
import dev.stoa.platform.money.Money;
import dev.stoa.platform.money.MoneyText;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the choices of facets are called by somebody who reads them.
 *
 * @param wanted their language; {@link Locale#ROOT} for the shop's own
 */
record FacetWords(Locales locales, Locale wanted) {

    /** True for who reads the shop's own language, in which nothing need be looked up. */
    boolean areOwn() {
        return written().toLanguageTag().equals(locales.standard());
    }

    String of(Brand brand) {
        return read(brand.translations(), NameText::name, brand.name());
    }

    String of(Category category) {
        return read(category.translations(), NameText::name, category.name());
    }

    String of(AttributeDefinition attribute) {
        return read(attribute.translations(), DefinitionText::name, attribute.name());
    }

    String of(AttributeDefinition attribute, AttributeChoice choice) {
        return read(
                attribute.translations(),
                text -> text.label(choice.key()).orElse(null),
                choice.label());
    }

    String of(OptionWords option) {
        return option.name(locales, wanted);
    }

    String of(OptionWords option, String value) {
        return option.value(value, locales, wanted);
    }

    private <T> String read(Map<String, T> texts, Function<T, @Nullable String> part, String own) {
        return locales.read(texts, wanted, part, own).text();
    }

    /**
     * @param most null for no end
     */
    String prices(Money least, @Nullable Money most) {
        return most == null ? "≥ " + price(least) : price(least) + " – " + price(most);
    }

    private String price(Money money) {
        return MoneyText.of(money, written());
    }

    /**
     * @param unit empty for none
     */
    String numbers(BigDecimal least, BigDecimal greatest, String unit) {
        var range =
                least.compareTo(greatest) == 0
                        ? number(least)
                        : number(least) + " – " + number(greatest);
        return (range + " " + unit).strip();
    }

    /** Thousands are not set apart: it may be a year. */
    private String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(written());
        format.setGroupingUsed(false);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private Locale written() {
        return wanted.equals(Locale.ROOT) ? Locale.forLanguageTag(locales.standard()) : wanted;
    }
}
