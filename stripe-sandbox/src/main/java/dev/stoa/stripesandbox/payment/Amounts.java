package dev.stoa.stripesandbox.payment;

import dev.stoa.stripesandbox.protocol.Refusal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which amounts and currencies Stripe takes, and how it spells them in its messages. */
public final class Amounts {

    private static final long GREATEST = 99_999_999;

    private static final List<String> CURRENCIES =
            Arrays.asList(
                    ("usd aed afn all amd ang aoa ars aud awg azn bam bbd bdt bgn bif bmd bnd bob brl bsd"
                                    + " bwp byn bzd cad cdf chf clp cny cop crc cve czk djf dkk dop dzd egp etb"
                                    + " eur fjd fkp gbp gel gip gmd gnf gtq gyd hkd hnl htg huf idr ils inr isk"
                                    + " jmd jpy kes kgs khr kmf krw kyd kzt lak lbp lkr lrd lsl mad mdl mga mkd"
                                    + " mmk mnt mop mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk"
                                    + " php pkr pln pyg qar ron rsd rub rwf sar sbd scr sek sgd shp sle sos srd"
                                    + " std szl thb tjs top try ttd twd tzs uah ugx uyu uzs vnd vuv wst xaf xcd"
                                    + " xcg xof xpf yer zar zmw")
                            .split(" "));

    private static final List<String> WITHOUT_DECIMALS =
            Arrays.asList(
                    "bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf".split(" "));

    private static final Map<String, Long> SMALLEST =
            Map.ofEntries(
                    Map.entry("usd", 50L),
                    Map.entry("aed", 200L),
                    Map.entry("aud", 50L),
                    Map.entry("bgn", 100L),
                    Map.entry("brl", 50L),
                    Map.entry("cad", 50L),
                    Map.entry("chf", 50L),
                    Map.entry("czk", 1500L),
                    Map.entry("dkk", 250L),
                    Map.entry("eur", 50L),
                    Map.entry("gbp", 30L),
                    Map.entry("hkd", 400L),
                    Map.entry("huf", 17500L),
                    Map.entry("inr", 50L),
                    Map.entry("jpy", 50L),
                    Map.entry("mxn", 1000L),
                    Map.entry("myr", 200L),
                    Map.entry("nok", 300L),
                    Map.entry("nzd", 50L),
                    Map.entry("pln", 200L),
                    Map.entry("ron", 200L),
                    Map.entry("sek", 300L),
                    Map.entry("sgd", 50L),
                    Map.entry("thb", 1000L));

    private static final Map<String, String> SYMBOLS =
            Map.of("usd", "$", "eur", "€", "gbp", "£", "jpy", "¥", "inr", "₹", "krw", "₩");

    private Amounts() {}

    static String currency(String given) {
        String currency = given.toLowerCase(Locale.ROOT);
        if (!CURRENCIES.contains(currency)) {
            throw Refusal.invalidParameter(
                    "Invalid currency: "
                            + currency
                            + ". Stripe currently supports these currencies: "
                            + String.join(", ", CURRENCIES),
                    "currency");
        }
        return currency;
    }

    static void refuseOutOfBounds(long amount, String currency) {
        if (amount <= 0) {
            throw Refusal.invalidParameter(
                    "The amount must be greater than or equal to the minimum charge amount allowed for your account and the currency set (https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).  If you want to save a Payment Method for future use without an immediate payment, use a Setup Intent instead: https://docs.stripe.com/payments/setup-intents",
                    "parameter_invalid_integer",
                    "amount");
        }
        long smallest = SMALLEST.getOrDefault(currency, 1L);
        if (amount < smallest) {
            throw Refusal.invalidParameter(
                    "Amount must be at least " + spoken(smallest, currency) + " " + currency,
                    "amount_too_small",
                    "amount");
        }
        if (amount > GREATEST) {
            throw Refusal.invalidParameter(
                    "Amount must be no more than " + spoken(GREATEST, currency),
                    "amount_too_large",
                    "amount");
        }
    }

    /** {@code $40.00}, or {@code 40.00 NOK} for currencies without a sign of their own. */
    public static String spoken(long amount, String currency) {
        boolean whole = WITHOUT_DECIMALS.contains(currency);
        BigDecimal decimal = BigDecimal.valueOf(amount, whole ? 0 : 2);
        String number = String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", decimal);
        String symbol = SYMBOLS.get(currency);
        return symbol == null ? number + " " + currency.toUpperCase(Locale.ROOT) : symbol + number;
    }
}
