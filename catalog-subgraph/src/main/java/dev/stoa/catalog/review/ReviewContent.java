package dev.stoa.catalog.review;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.text.PlainText;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wrote.
 *
 * @param displayName the name they chose to be shown by
 * @param locale language tag (BCP 47), when told
 */
record ReviewContent(
        int rating,
        String title,
        String text,
        String displayName,
        @Nullable String locale,
        List<Image> photos) {

    /** What those who decide on a review have judged by, as {@link #difference} names it. */
    static final Set<String> FIELDS = Set.of("rating", "title", "text", "displayName", "photos");

    static final int LONGEST_TEXT = 5_000;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST = 2;
    private static final Pattern LOCALE = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}");

    /** What was typed, made tidy; it may still have {@link #problems}. */
    static ReviewContent typed(
            int rating, String title, String text, String displayName, @Nullable String locale) {
        return new ReviewContent(
                rating,
                PlainText.line(title),
                PlainText.lines(text),
                PlainText.line(displayName),
                locale,
                List.of());
    }

    ReviewContent with(List<Image> others) {
        return new ReviewContent(rating, title, text, displayName, locale, List.copyOf(others));
    }

    /** Without what shows the person. */
    ReviewContent nameless(String shownName) {
        return new ReviewContent(rating, title, text, shownName, locale, List.of());
    }

    /** The names are those of the inputs. */
    Difference difference(ReviewContent next) {
        return new Difference()
                .field("rating", rating, next.rating)
                .field("title", title, next.title)
                .field("text", text, next.text)
                .field("displayName", displayName, next.displayName)
                .field("locale", locale, next.locale)
                .shown(null, "photos", photos, next.photos, ReviewContent::addresses);
    }

    private static String addresses(List<Image> photos) {
        return photos.stream().map(Image::url).collect(Collectors.joining(", "));
    }

    List<UserError> problems() {
        var problems = new ArrayList<UserError>();
        if (rating < 1 || rating > 5) {
            problems.add(GeneralError.invalid("1 to 5 stars.", "rating"));
        }
        problems.addAll(problemsOf(title, SHORTEST, LONGEST_TITLE, "title"));
        problems.addAll(problemsOf(text, 0, LONGEST_TEXT, "text"));
        problems.addAll(problemsOf(displayName, SHORTEST, LONGEST_NAME, "displayName"));
        if (Links.areIn(displayName)) {
            problems.add(GeneralError.invalid("A name, no address.", "displayName"));
        }
        if (locale != null && !LOCALE.matcher(locale).matches()) {
            problems.add(GeneralError.invalid("A language tag such as `de-AT`.", "locale"));
        }
        return problems;
    }

    /** What is wrong with a plain text of that length. */
    static List<UserError> problemsOf(String text, int shortest, int longest, String field) {
        if (text.isEmpty() && shortest > 0) {
            return List.of(GeneralError.required(field));
        }
        int length = PlainText.length(text);
        if (length < shortest || length > longest) {
            return List.of(
                    GeneralError.invalid(shortest + " to " + longest + " characters.", field));
        }
        return PlainText.hasMarkup(text)
                ? List.of(GeneralError.invalid("Plain text only, no HTML.", field))
                : List.of();
    }
}
