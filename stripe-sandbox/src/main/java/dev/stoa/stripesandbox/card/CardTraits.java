package dev.stoa.stripesandbox.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What sets one test card apart from the next. */
record CardTraits(
        String number,
        List<String> names,
        Brand brand,
        String funding,
        String country,
        Authentication authentication,
        @Nullable Decline decline,
        boolean isAttachable,
        Aftermath aftermath) {

    static CardTraits approved(String number, Brand brand, String... names) {
        return new CardTraits(
                number,
                List.of(names),
                brand,
                "credit",
                "US",
                Authentication.NEVER,
                null,
                true,
                Aftermath.NONE);
    }

    /** Cannot be attached to a customer either, unless {@link #attachable}. */
    static CardTraits declined(String number, Decline decline, String... names) {
        return approved(number, Brand.VISA, names).but(Authentication.NEVER, decline, false);
    }

    static CardTraits asking(String number, Authentication authentication, String name) {
        return approved(number, Brand.VISA, name).country("DE").but(authentication, null, true);
    }

    CardTraits funding(String funding) {
        return new CardTraits(
                number,
                names,
                brand,
                funding,
                country,
                authentication,
                decline,
                isAttachable,
                aftermath);
    }

    CardTraits country(String country) {
        return new CardTraits(
                number,
                names,
                brand,
                funding,
                country,
                authentication,
                decline,
                isAttachable,
                aftermath);
    }

    /** The answer once the holder has proven themselves. */
    CardTraits decline(Decline decline) {
        return but(authentication, decline, isAttachable);
    }

    CardTraits attachable() {
        return but(authentication, decline, true);
    }

    CardTraits then(Aftermath aftermath) {
        return new CardTraits(
                number,
                names,
                brand,
                funding,
                country,
                authentication,
                decline,
                isAttachable,
                aftermath);
    }

    private CardTraits but(
            Authentication authentication, @Nullable Decline decline, boolean isAttachable) {
        return new CardTraits(
                number,
                names,
                brand,
                funding,
                country,
                authentication,
                decline,
                isAttachable,
                aftermath);
    }
}
