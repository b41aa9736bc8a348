package dev.stoa.catalog.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {

    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isTheSameOfAFileAsOfItsBytes(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("abc"), "abc");

        assertThat(Checksum.of(file)).isEqualTo(Checksum.of("abc".getBytes(UTF_8)));
        assertThat(Checksum.of(file).text()).isEqualTo(OF_ABC);
    }

    @Test
    void isWrittenInEitherCase() {
        var checksum = new Checksum(OF_ABC);

        assertThat(checksum.isAs(OF_ABC.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(checksum.isAs(OF_ABC.substring(1))).isFalse();
    }
}
