package dev.stoa.platform.money;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.InputArgument;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code Money.formatted}. */
@DgsComponent
public class MoneyFetcher {

    @DgsData(parentType = "Money", field = "formatted", trivial = true)
    String formatted(@InputArgument @Nullable String locale, DgsDataFetchingEnvironment env) {
        Money money = Objects.requireNonNull(env.getSource());
        var place = locale == null ? env.getLocale() : Locale.forLanguageTag(locale);
        return MoneyText.of(money, place == null ? Locale.ENGLISH : place);
    }
}
