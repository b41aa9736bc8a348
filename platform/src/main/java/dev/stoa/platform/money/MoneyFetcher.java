package dev.stoa.platform.money;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import java.util.Locale;
import java.util.Objects;

/** {@code Money.formatted}. */
@DgsComponent
public class MoneyFetcher {

    /** Asked for each price of a list: {@code @InputArgument} would look at types each time. */
    @DgsData(parentType = "Money", field = "formatted", trivial = true)
    String formatted(DgsDataFetchingEnvironment env) {
        String locale = env.getArgument("locale");
        Money money = Objects.requireNonNull(env.getSource());
        var place = locale == null ? env.getLocale() : Locale.forLanguageTag(locale);
        return MoneyText.of(money, place == null ? Locale.ENGLISH : place);
    }
}
