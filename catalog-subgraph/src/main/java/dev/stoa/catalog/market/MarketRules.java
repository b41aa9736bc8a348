package dev.stoa.catalog.market;

import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a market must keep to. */
@Component
class MarketRules {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_COUNTRIES = 250;
    private static final int MOST_CURRENCIES = 50;
    private static final int MOST_TAX_CLASSES = 20;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final HomeMarket home;

    MarketRules(HomeMarket home) {
        this.home = home;
    }

    void check(SetMarket.Command command, Problems problems) {
        if (!Slug.isWellFormed(command.handle())) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "handle");
        }
        var _ = problems.text(command.name(), LONGEST_NAME, "name");
        checkCountries(command.countries(), problems);
        checkTaxes(command.taxRates(), problems);
        checkCurrencies(command.currencies(), problems);
        if (command.handle().equals(HomeMarket.HANDLE)) {
            checkHome(command, problems);
        }
    }

    private static void checkCountries(List<String> countries, Problems problems) {
        if (countries.isEmpty() || countries.size() > MOST_COUNTRIES) {
            problems.invalid("1 to " + MOST_COUNTRIES + " countries.", "countries");
        }
        if (new HashSet<>(countries).size() < countries.size()) {
            problems.invalid("Each country once.", "countries");
        }
    }

    private static void checkTaxes(List<SetMarket.TaxRate> rates, Problems problems) {
        var classes = new HashSet<String>();
        if (rates.size() > MOST_TAX_CLASSES) {
            problems.invalid("At most " + MOST_TAX_CLASSES + " tax classes.", "taxRates");
        }
        for (int i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            var here = problems.below("taxRates", "" + i);
            if (!Slug.isWellFormed(rate.taxClass()) || !classes.add(rate.taxClass())) {
                here.invalid("A tax class such as `standard`, each once.", "taxClass");
            }
            if (rate.percent().signum() < 0
                    || rate.percent().compareTo(HUNDRED) > 0
                    || rate.percent().scale() > 4) {
                here.invalid("0 to 100 percent with at most 4 decimals.", "percent");
            }
        }
    }

    private void checkCurrencies(List<SetMarket.Sold> currencies, Problems problems) {
        if (currencies.isEmpty() || currencies.size() > MOST_CURRENCIES) {
            problems.invalid("1 to " + MOST_CURRENCIES + " currencies.", "currencies");
        }
        if (currencies.stream().map(SetMarket.Sold::currency).distinct().count()
                < currencies.size()) {
            problems.invalid("Each currency once.", "currencies");
        }
        for (int i = 0; i < currencies.size(); i++) {
            checkRate(currencies.get(i), problems.below("currencies", "" + i));
        }
    }

    private void checkRate(SetMarket.Sold sold, Problems problems) {
        var rate = sold.rate();
        if (sold.currency().equals(home.currency())) {
            if (rate != null && rate.compareTo(BigDecimal.ONE) != 0) {
                problems.invalid("The shop's own currency has the rate 1.", "rate");
            }
        } else if (rate == null) {
            problems.required("rate");
        } else if (rate.signum() <= 0 || rate.compareTo(MOST) > 0 || rate.scale() > 10) {
            problems.invalid("More than 0, with at most 10 decimals.", "rate");
        }
        var roundTo = sold.roundTo();
        int decimals = sold.currency().getDefaultFractionDigits();
        if (roundTo != null
                && (roundTo.signum() <= 0
                        || roundTo.compareTo(MOST) > 0
                        || roundTo.stripTrailingZeros().scale() > decimals)) {
            problems.invalid("An amount in " + sold.currency() + ".", "roundTo");
        }
    }

    private void checkHome(SetMarket.Command command, Problems problems) {
        if (command.currencies().stream()
                .noneMatch(sold -> sold.currency().equals(home.currency()))) {
            problems.invalid("The home market sells in " + home.currency() + ".", "currencies");
        }
        if (Boolean.FALSE.equals(command.isActive())) {
            problems.invalid("The home market is always active.", "isActive");
        }
    }
}
