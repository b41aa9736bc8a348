package dev.stoa.catalog.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.review.ReviewRules.Publishing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewRulesTest {

    private static final ReviewRules RULES =
            new ReviewRules(Publishing.VERIFIED, Set.of("casino"), true, 3);

    @Test
    void letsPassWhatABuyerWrites() {
        assertThat(RULES.concerns(saying("Good mug. Keeps tea hot, e.g. for 2.5 hours..."), true))
                .isEmpty();
    }

    @Test
    void holdsWhatNobodyKnowsToHaveBought() {
        assertThat(RULES.concerns(saying("Good mug"), false))
                .containsExactly(ReviewConcern.NOT_VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see https://evil.example",
                "see HTTP://evil",
                "at www.evil",
                "buy at cheap-mugs.com!",
                "write to me@example.org",
                "кружки.shop"
            })
    void holdsLinksAndAddresses(String text) {
        assertThat(RULES.concerns(saying(text), true)).containsExactly(ReviewConcern.LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Best CASINO", "best-casino!", "casinò"})
    void holdsBannedWordsHoweverTheyAreWritten(String text) {
        assertThat(RULES.concerns(saying(text), true)).containsExactly(ReviewConcern.BANNED_WORD);
    }

    @Test
    void doesNotTakeAPartOfAWordForTheWord() {
        assertThat(RULES.concerns(saying("The casinos of Casinoville"), true)).isEmpty();
    }

    @Test
    void holdsEverythingOrNothingWhereTheShopWantsIt() {
        var all = new ReviewRules(Publishing.ALL, Set.of(), true, 3);
        var none = new ReviewRules(Publishing.NONE, Set.of(), true, 3);

        assertThat(all.concerns(saying("Good"), false)).isEmpty();
        assertThat(none.concerns(saying("Good"), true)).containsExactly(ReviewConcern.HELD);
    }

    @Test
    void holdsPhotosUntilSomebodyHasSeenThem() {
        var photo = new Image("/media/1.jpg", null, null, 10, 10);
        var content = saying("Look").with(List.of(photo));
        var unseen = new ReviewRules(Publishing.VERIFIED, Set.of(), false, 3);

        assertThat(RULES.concerns(content, true)).containsExactly(ReviewConcern.PHOTO);
        assertThat(unseen.concerns(content, true)).isEmpty();
    }

    private static ReviewContent saying(String text) {
        return ReviewContent.typed(5, "Good", text, "Ada", null);
    }
}
