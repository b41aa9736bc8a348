package dev.stoa.catalog.review;

import dev.stoa.catalog.text.Words;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a review is shown without anybody of the shop having read it.
 *
 * @param bannedWords as {@link Words} compares: without case and accents
 * @param photosWait true where somebody looks at photos first
 * @param mostReports this many reports take a review from the page
 */
record ReviewRules(
        Publishing publishing, Set<String> bannedWords, boolean photosWait, int mostReports) {

    /** Whose reviews are shown at once, if nothing else speaks against them. */
    enum Publishing {
        ALL,
        VERIFIED,
        NONE
    }

    /** What speaks against showing it at once; nothing does when it is empty. */
    Set<ReviewConcern> concerns(ReviewContent content, boolean isVerified) {
        var concerns = EnumSet.noneOf(ReviewConcern.class);
        switch (publishing) {
            case ALL -> {}
            case VERIFIED -> {
                if (!isVerified) {
                    concerns.add(ReviewConcern.NOT_VERIFIED);
                }
            }
            case NONE -> concerns.add(ReviewConcern.HELD);
        }
        var words = String.join("\n", content.title(), content.text(), content.displayName());
        if (Links.areIn(words)) {
            concerns.add(ReviewConcern.LINK);
        }
        if (!Collections.disjoint(Words.of(words), bannedWords)) {
            concerns.add(ReviewConcern.BANNED_WORD);
        }
        if (photosWait && !content.photos().isEmpty()) {
            concerns.add(ReviewConcern.PHOTO);
        }
        return concerns;
    }
}
