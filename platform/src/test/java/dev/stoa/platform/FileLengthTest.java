package dev.stoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code that a shop runs, or is run by, is in files short enough to be read at one go. */
class FileLengthTest {

    private static final int MOST_LINES = 250;
    private static final Path ROOT = Path.of("..");
    private static final Pattern CODE = Pattern.compile(".*\\.(java|py|tsx?|mjs)");
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "\\..*|var|target|dist|node_modules|generated|tests?|.*\\.generated\\.ts");

    @Test
    void noFileOfCodeIsTooLong() {
        var code = code(ROOT);

        assertThat(code).hasSizeGreaterThan(1_000);
        assertThat(code)
                .allSatisfy(
                        file ->
                                assertThat(lines(file))
                                        .as(file.toString())
                                        .isLessThanOrEqualTo(MOST_LINES));
    }

    private static List<Path> code(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !LEFT_OUT.matcher(name(entry)).matches())
                    .flatMap(
                            entry ->
                                    Files.isDirectory(entry)
                                            ? code(entry).stream()
                                            : Stream.of(entry))
                    .filter(file -> CODE.matcher(name(file)).matches())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
