package dev.stoa.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** What files may be called, and how that is told to whoever saves one. */
public final class FileName {

    public static final String RULE = "1 to 255 characters, without folders or control characters.";

    private static final int LONGEST = 255;
    private static final Pattern UNFIT = Pattern.compile("[/\\\\\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final List<String> FOLDERS = List.of(".", "..");
    private static final String UNNAMED = "file";

    private FileName() {}

    public static boolean isPossible(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && !FOLDERS.contains(name)
                && !UNFIT.matcher(name).find();
    }

    /**
     * The value of {@code Content-Disposition} that has a file saved under a name, in whichever
     * letters (RFC 6266). A name that was stored before it was refused is told without what is
     * wrong in it.
     */
    public static String attachment(String name) {
        var fit = UNFIT.matcher(name).replaceAll("");
        return ContentDisposition.attachment()
                .filename(fit.isBlank() ? UNNAMED : fit, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
