package dev.stoa.catalog.block;

import java.util.Optional;
import java.util.regex.Pattern;

/** Films by the addresses that people copy; of their parts only the film's own id is used. */
final class Film {

    private static final String YOUTUBE_ID = "([A-Za-z0-9_-]{11})";
    private static final String REST = "(?:[?&#/].{0,500})?";
    private static final Pattern YOUTUBE =
            Pattern.compile(
                    "https://(?:(?:www\\.|m\\.)?youtube\\.com/watch\\?(?:[^#]{0,500}&)?v="
                            + "|youtu\\.be/"
                            + "|(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|shorts)/)"
                            + YOUTUBE_ID
                            + REST);
    private static final Pattern VIMEO =
            Pattern.compile(
                    "https://(?:(?:www\\.)?vimeo\\.com/|player\\.vimeo\\.com/video/)([0-9]{1,12})"
                            + REST);

    private Film() {}

    /** The address for a frame; empty when the host is none that we trust. */
    static Optional<String> embedUrl(String url) {
        var youtube = YOUTUBE.matcher(url);
        if (youtube.matches()) {
            return Optional.of("https://www.youtube-nocookie.com/embed/" + youtube.group(1));
        }
        var vimeo = VIMEO.matcher(url);
        return vimeo.matches()
                ? Optional.of("https://player.vimeo.com/video/" + vimeo.group(1) + "?dnt=1")
                : Optional.empty();
    }
}
