package dev.stoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code docs/threats.md} names tests that exist. */
class ThreatsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z]+)\\.([a-zA-Z]+)`");
    private static final Pattern FILE = Pattern.compile("`((?:e2e|router-config)/[^`]+)`");
    private static final Map<String, String> SOURCES = sources();

    @ParameterizedTest
    @MethodSource("rows")
    void namesTestsThatExist(String row) {
        var cell = row.substring(row.lastIndexOf('|', row.length() - 2));
        var named = new ArrayList<String>();
        TEST.matcher(cell)
                .results()
                .forEach(
                        test -> {
                            assertThat(SOURCES.getOrDefault(test.group(1), ""))
                                    .as(test.group())
                                    .contains("void " + test.group(2) + "(");
                            named.add(test.group());
                        });
        FILE.matcher(cell)
                .results()
                .forEach(
                        file -> {
                            assertThat(ROOT.resolve(file.group(1))).exists();
                            named.add(file.group());
                        });
        assertThat(named).as(row).isNotEmpty();
    }

    @Test
    void coversEveryThreat() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(32);
    }

    static List<String> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/threats.md")).stream()
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.startsWith("| Bad input"))
                .toList();
    }

    private static Map<String, String> sources() {
        var sources = new HashMap<String, String>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .forEach(folder -> read(folder, sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static void read(Path folder, Map<String, String> sources) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                // Two modules may use the same name for their own test.
                sources.merge(name, Files.readString(file), String::concat);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
