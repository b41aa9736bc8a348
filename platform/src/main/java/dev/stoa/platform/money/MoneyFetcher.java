package dev.stoa.platform.money;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Money.formatted}. */
@DgsComponent
public class MoneyFetcher {

    @DgsData(parentType = "Money", field = "formatted", trivial = true)
    String formatted(@InputArgument @Nullable String locale, DgsDataFetchingEnvironment env) {
        Money money = Objects.requireNonNull(env.getSource());
        var format =
                NumberFormat.getCurrencyInstance(
                        locale == null ? requestLocale(env) : Locale.forLanguageTag(locale));
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
        return format.format(money.amount());
    }

    private static Locale requestLocale(DgsDataFetchingEnvironment env) {
        var locale = env.getLocale();
        return locale == null ? Locale.ENGLISH : locale;
    }
}
