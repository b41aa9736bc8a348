package dev.stoa.stripesandbox.card;

import dev.stoa.stripesandbox.protocol.Params;
import dev.stoa.stripesandbox.protocol.Refusal;
import dev.stoa.stripesandbox.protocol.StripeError;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** A card as a caller types it: a test number with its expiry, or a test token. */
record CardInput(TestCard card, int expMonth, int expYear, boolean cvcGiven) {

    private static final String LIVE_CARD =
            "Your card was declined. Your request was in test mode, but used a non test card. For a list of valid test cards, visit: https://stripe.com/docs/testing.";

    static CardInput named(TestCard card, Instant now) {
        return new CardInput(
                card, 12, YearMonth.from(now.atOffset(ZoneOffset.UTC)).getYear() + 3, true);
    }

    static CardInput read(Params card, Instant now) {
        if (card.text("token").isPresent()) {
            String token = card.required("token");
            return named(
                    TestCard.named(token)
                            .filter(found -> token.startsWith("tok_"))
                            .orElseThrow(
                                    () ->
                                            Refusal.invalidParameter(
                                                    "Invalid token id: " + token, "token")),
                    now);
        }
        String number = card.text("number").orElseThrow(missing("number")).replaceAll("[ -]", "");
        int month = (int) card.number("exp_month").orElseThrow(missing("exp_month"));
        int year = (int) card.number("exp_year").orElseThrow(missing("exp_year"));
        refuseWrongNumber(number);
        refuseExpired(month, year < 100 ? 2000 + year : year, now);
        card.text("cvc").ifPresent(CardInput::refuseWrongCvc);
        TestCard found =
                TestCard.numbered(number)
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                StripeError.card(LIVE_CARD)
                                                        .code("card_declined")
                                                        .with(
                                                                "decline_code",
                                                                "test_mode_live_card")));
        return new CardInput(found, month, year < 100 ? 2000 + year : year, card.has("cvc"));
    }

    private static java.util.function.Supplier<Refusal> missing(String field) {
        return () -> Refusal.missingParameter("card[" + field + "]");
    }

    private static void refuseWrongNumber(String number) {
        if (!number.matches("\\d{12,19}") || !passesLuhn(number)) {
            throw wrong("Your card number is incorrect.", "incorrect_number", "number");
        }
    }

    private static void refuseExpired(int month, int year, Instant now) {
        YearMonth present = YearMonth.from(now.atOffset(ZoneOffset.UTC));
        if (month < 1 || month > 12) {
            throw wrong(
                    "Your card's expiration month is invalid.",
                    "invalid_expiry_month",
                    "exp_month");
        }
        if (year < present.getYear() || year > present.getYear() + 50) {
            throw wrong(
                    "Your card's expiration year is invalid.", "invalid_expiry_year", "exp_year");
        }
        if (YearMonth.of(year, month).isBefore(present)) {
            throw wrong(
                    "Your card's expiration month is invalid.",
                    "invalid_expiry_month",
                    "exp_month");
        }
    }

    private static void refuseWrongCvc(String cvc) {
        if (!cvc.matches("\\d{3,4}")) {
            throw wrong("Your card's security code is invalid.", "invalid_cvc", "cvc");
        }
    }

    private static boolean passesLuhn(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    private static Refusal wrong(String message, String code, String param) {
        return Refusal.of(StripeError.card(message).code(code).param(param));
    }
}
