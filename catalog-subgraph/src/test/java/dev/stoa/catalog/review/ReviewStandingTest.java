package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReviewStandingTest {

    private static final ReviewStanding SHOWN = ReviewStanding.judged(Set.of(), true, 0);
    private static final ReviewStanding WAITING =
            ReviewStanding.judged(Set.of(ReviewConcern.NOT_VERIFIED), false, 0);
    private static final ReviewStanding REJECTED =
            SHOWN.rejected(ReviewRejectionReason.SPAM, null, Instant.EPOCH);

    @Test
    void isShownOnceThePurchaseIsKnown() {
        assertThat(WAITING.verified(true).status()).isEqualTo(ReviewStatus.PUBLISHED);
        assertThat(WAITING.verified(true).isVerified()).isTrue();
    }

    @Test
    void goesOnWaitingForTheRest() {
        var both = Set.of(ReviewConcern.NOT_VERIFIED, ReviewConcern.LINK);
        var verified = ReviewStanding.judged(both, false, 0).verified(true);

        assertThat(verified.status()).isEqualTo(ReviewStatus.PENDING);
        assertThat(verified.concerns()).containsExactly(ReviewConcern.LINK);
    }

    @Test
    void staysOnThePageWhenThePurchaseIsCancelled() {
        var unverified = SHOWN.verified(false);

        assertThat(unverified.status()).isEqualTo(ReviewStatus.PUBLISHED);
        assertThat(unverified.isVerified()).isFalse();
    }

    @Test
    void aPurchaseDoesNotUndoARejection() {
        assertThat(REJECTED.verified(true).status()).isEqualTo(ReviewStatus.REJECTED);
    }

    @Test
    void isTakenFromThePageByTheLastOfSeveralReports() {
        var twice = SHOWN.reported(3).reported(3);
        assertThat(twice.status()).isEqualTo(ReviewStatus.PUBLISHED);

        var thrice = twice.reported(3);

        assertThat(thrice.status()).isEqualTo(ReviewStatus.PENDING);
        assertThat(thrice.concerns()).containsExactly(ReviewConcern.REPORTED);
        assertThat(thrice.published().openReports()).isZero();
        assertThat(thrice.published().concerns()).isEmpty();
    }

    @Test
    void doesNotComeBackByAnEdit() {
        assertThat(REJECTED.edited(Set.of()).concerns())
                .containsExactly(ReviewConcern.REJECTED_BEFORE);
        assertThat(REJECTED.edited(Set.of()).edited(Set.of()).status())
                .isEqualTo(ReviewStatus.PENDING);
        assertThat(SHOWN.reported(1).edited(Set.of()).concerns())
                .containsExactly(ReviewConcern.REPORTED);
        assertThat(SHOWN.edited(Set.of()).status()).isEqualTo(ReviewStatus.PUBLISHED);
    }
}
