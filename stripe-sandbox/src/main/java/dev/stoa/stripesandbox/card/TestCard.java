package dev.stoa.stripesandbox.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The test cards of docs.stripe.com/testing. Each is known by its number, as {@code pm_card_…} and
 * as {@code tok_…}.
 */
public enum TestCard {
    VISA(CardTraits.approved("4242424242424242", Brand.VISA, "visa", "us")),
    VISA_DEBIT(CardTraits.approved("4000056655665556", Brand.VISA, "visa_debit").funding("debit")),
    MASTERCARD(CardTraits.approved("5555555555554444", Brand.MASTERCARD, "mastercard")),
    MASTERCARD_DEBIT(
            CardTraits.approved("5200828282828210", Brand.MASTERCARD, "mastercard_debit")
                    .funding("debit")),
    MASTERCARD_PREPAID(
            CardTraits.approved("5105105105105100", Brand.MASTERCARD, "mastercard_prepaid")
                    .funding("prepaid")),
    AMEX(CardTraits.approved("378282246310005", Brand.AMEX, "amex")),
    DISCOVER(CardTraits.approved("6011111111111117", Brand.DISCOVER, "discover")),
    DINERS(CardTraits.approved("3056930009020004", Brand.DINERS, "diners")),
    JCB(CardTraits.approved("3566002020360505", Brand.JCB, "jcb").country("JP")),
    UNIONPAY(CardTraits.approved("6200000000000005", Brand.UNIONPAY, "unionpay").country("CN")),
    GERMANY(CardTraits.approved("4000002760000016", Brand.VISA, "de").country("DE")),
    FRANCE(CardTraits.approved("4000002500000003", Brand.VISA, "fr").country("FR")),
    UNITED_KINGDOM(CardTraits.approved("4000008260000000", Brand.VISA, "gb").country("GB")),
    AUSTRIA(CardTraits.approved("4000000400000008", Brand.VISA, "at").country("AT")),
    SWITZERLAND(CardTraits.approved("4000007560000009", Brand.VISA, "ch").country("CH")),
    AVAILABLE_AT_ONCE(CardTraits.approved("4000000000000077", Brand.VISA, "bypassPending")),

    DECLINED(
            CardTraits.declined(
                    "4000000000000002", Decline.GENERIC, "chargeDeclined", "visa_chargeDeclined")),
    INSUFFICIENT_FUNDS(
            CardTraits.declined(
                    "4000000000009995",
                    Decline.INSUFFICIENT_FUNDS,
                    "chargeDeclinedInsufficientFunds",
                    "visa_chargeDeclinedInsufficientFunds")),
    LOST(
            CardTraits.declined(
                    "4000000000009987",
                    Decline.LOST_CARD,
                    "chargeDeclinedLostCard",
                    "visa_chargeDeclinedLostCard")),
    STOLEN(
            CardTraits.declined(
                    "4000000000009979",
                    Decline.STOLEN_CARD,
                    "chargeDeclinedStolenCard",
                    "visa_chargeDeclinedStolenCard")),
    EXPIRED(
            CardTraits.declined(
                    "4000000000000069", Decline.EXPIRED_CARD, "chargeDeclinedExpiredCard")),
    WRONG_CVC(
            CardTraits.declined(
                    "4000000000000127", Decline.INCORRECT_CVC, "chargeDeclinedIncorrectCvc")),
    PROCESSING_ERROR(
            CardTraits.declined(
                    "4000000000000119", Decline.PROCESSING_ERROR, "chargeDeclinedProcessingError")),
    VELOCITY_EXCEEDED(
            CardTraits.declined(
                    "4000000000006975",
                    Decline.VELOCITY_EXCEEDED,
                    "chargeDeclinedVelocityLimitExceeded",
                    "visa_chargeDeclinedVelocityLimitExceeded")),
    BLOCKED(CardTraits.declined("4100000000000019", Decline.FRAUDULENT, "radarBlock")),
    DECLINED_AFTER_ATTACHING(
            CardTraits.declined("4000000000000341", Decline.GENERIC, "chargeCustomerFail")
                    .attachable()),

    AUTHENTICATION_REQUIRED(
            CardTraits.asking("4000002760003184", Authentication.ALWAYS, "authenticationRequired")),
    AUTHENTICATION_UNTIL_SET_UP(
            CardTraits.asking(
                    "4000002500003155",
                    Authentication.UNTIL_SET_UP,
                    "authenticationRequiredOnSetup")),
    AUTHENTICATION_WITH_BUYER(
            CardTraits.asking(
                    "4000003800000446",
                    Authentication.WITH_BUYER,
                    "authenticationRequiredSetupForOffSession")),
    AUTHENTICATION_THEN_NO_FUNDS(
            CardTraits.asking(
                            "4000008260003178",
                            Authentication.ALWAYS,
                            "authenticationRequiredChargeDeclinedInsufficientFunds")
                    .decline(Decline.INSUFFICIENT_FUNDS)),
    THREE_D_SECURE_2(
            CardTraits.asking("4000000000003220", Authentication.ALWAYS, "threeDSecure2Required")),
    THREE_D_SECURE(
            CardTraits.asking("4000000000003063", Authentication.ALWAYS, "threeDSecureRequired")),
    THREE_D_SECURE_THEN_DECLINED(
            CardTraits.asking(
                            "4000008400001629",
                            Authentication.ALWAYS,
                            "threeDSecureRequiredChargeDeclined")
                    .decline(Decline.GENERIC)),
    THREE_D_SECURE_THEN_ERROR(
            CardTraits.asking(
                            "4000008400001280",
                            Authentication.ALWAYS,
                            "threeDSecureRequiredProcessingError")
                    .decline(Decline.PROCESSING_ERROR)),
    THREE_D_SECURE_OPTIONAL(
            CardTraits.asking(
                    "4000000000003055", Authentication.WHEN_REQUESTED, "threeDSecureOptional")),

    DISPUTED(
            CardTraits.approved("4000000000000259", Brand.VISA, "createDispute")
                    .then(Aftermath.DISPUTED_AS_FRAUD)),
    NOT_RECEIVED(
            CardTraits.approved("4000000000002685", Brand.VISA, "createDisputeProductNotReceived")
                    .then(Aftermath.DISPUTED_AS_NOT_RECEIVED)),
    INQUIRY(
            CardTraits.approved("4000000000001976", Brand.VISA, "createDisputeInquiry")
                    .then(Aftermath.INQUIRY)),
    REFUND_PENDS(
            CardTraits.approved("4000000000007726", Brand.VISA, "pendingRefund")
                    .then(Aftermath.REFUND_PENDS)),
    REFUND_FAILS(
            CardTraits.approved("4000000000005126", Brand.VISA, "refundFail")
                    .then(Aftermath.REFUND_FAILS));

    private final CardTraits traits;

    TestCard(CardTraits traits) {
        this.traits = traits;
    }

    /** Finds the card of {@code pm_card_visa} or {@code tok_visa}. */
    public static Optional<TestCard> named(String name) {
        String bare = name.replaceFirst("^(pm_card|tok)_", "");
        return bare.equals(name)
                ? Optional.empty()
                : Stream.of(values()).filter(card -> card.names().contains(bare)).findFirst();
    }

    public static Optional<TestCard> numbered(String number) {
        return Stream.of(values()).filter(card -> card.number().equals(number)).findFirst();
    }

    public String number() {
        return traits.number();
    }

    /** Without {@code pm_card_} and {@code tok_}. */
    public List<String> names() {
        return traits.names();
    }

    String brand() {
        return traits.brand().stripeName();
    }

    String funding() {
        return traits.funding();
    }

    String country() {
        return traits.country();
    }

    public Authentication authentication() {
        return traits.authentication();
    }

    /** How the bank answers a charge, once it may be made at all; empty when it approves. */
    public Optional<Decline> decline() {
        return Optional.ofNullable(traits.decline());
    }

    boolean isAttachable() {
        return traits.isAttachable();
    }

    public Aftermath aftermath() {
        return traits.aftermath();
    }
}
