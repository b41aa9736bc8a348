package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.picture.FocalPoint;
import dev.stoa.catalog.text.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What staff say of a picture or a file. */
record AssetText(
        @Nullable String title,
        List<MediaAltText> altTexts,
        @Nullable FocalPoint focalPoint,
        List<String> tags) {

    static final String ALT_TEXTS = "altTexts";

    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_TAG = 60;
    private static final int MOST = 50;

    /** A spot as it is sent, which may be anywhere. */
    record Spot(int x, int y) {}

    /** Clean; what is wrong with it is told as problems, and it must not be stored then. */
    static AssetText of(
            @Nullable String title,
            @Nullable List<MediaAltText> altTexts,
            @Nullable Spot focalPoint,
            @Nullable List<String> tags,
            Problems problems) {
        return new AssetText(
                problems.optional(title, LONGEST_TITLE, "title"),
                altTexts == null ? List.of() : cleanTexts(altTexts, problems),
                focalPoint == null ? null : spot(focalPoint, problems),
                tags == null ? List.of() : cleanTags(tags, problems));
    }

    /** The names are those of the input; each language is a part of what it is said of. */
    Difference difference(AssetText next) {
        var difference =
                new Difference()
                        .field("title", title, next.title)
                        .shown(null, "focalPoint", focalPoint, next.focalPoint, AssetText::spoken)
                        .field("tags", tags, next.tags);
        var before = byLocale();
        var after = next.byLocale();
        Difference.keys(before, after)
                .forEach(
                        locale ->
                                difference.field(
                                        locale, ALT_TEXTS, before.get(locale), after.get(locale)));
        return difference;
    }

    private static String spoken(FocalPoint point) {
        return point.x() + ", " + point.y();
    }

    /** Of a language that is there twice, which is wrong, the first. */
    private Map<String, String> byLocale() {
        return altTexts.stream()
                .collect(
                        Collectors.toMap(
                                MediaAltText::locale, MediaAltText::text, (first, _) -> first));
    }

    /** The same, but in some languages as another says it. */
    AssetText with(AssetText other, Predicate<String> locales) {
        var texts =
                Stream.concat(
                        altTexts.stream().filter(it -> !locales.test(it.locale())),
                        other.altTexts.stream().filter(it -> locales.test(it.locale())));
        return new AssetText(title, texts.toList(), focalPoint, tags);
    }

    private static List<MediaAltText> cleanTexts(List<MediaAltText> texts, Problems problems) {
        if (texts.size() > MOST) {
            problems.invalid("At most " + MOST + " languages.", ALT_TEXTS);
            return List.of();
        }
        var locales = new HashSet<String>();
        var clean = new ArrayList<MediaAltText>();
        for (int i = 0; i < texts.size(); i++) {
            var below = problems.below(ALT_TEXTS, "" + i);
            var locale = below.locale(texts.get(i).locale(), "locale");
            if (!locales.add(locale)) {
                below.invalid("Each language once.", "locale");
            }
            clean.add(
                    new MediaAltText(
                            locale, below.text(texts.get(i).text(), LONGEST_TEXT, "text")));
        }
        return List.copyOf(clean);
    }

    private static @Nullable FocalPoint spot(Spot spot, Problems problems) {
        if (!FocalPoint.isOne(spot.x(), spot.y())) {
            problems.invalid("0 to 100 percent each.", "focalPoint");
            return null;
        }
        return new FocalPoint(spot.x(), spot.y());
    }

    private static List<String> cleanTags(List<String> tags, Problems problems) {
        if (tags.size() > MOST) {
            problems.invalid("At most " + MOST + " tags.", "tags");
            return List.of();
        }
        var clean = new ArrayList<String>();
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i).strip();
            if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
                problems.invalid("1 to " + LONGEST_TAG + " characters.", "tags", "" + i);
            }
            clean.add(tag);
        }
        return clean.stream().distinct().toList();
    }
}
