package dev.stoa.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "m\n.glb",
                "m\r\nX-Bad: 1.glb",
                "m\0.glb",
                "a\tb.csv",
                "a\u0085b.csv",
                "a\u2028b.csv",
                "a/b.csv",
                "../../x",
                "c:\\x.csv",
                "..",
                "."
            })
    void refusesWhatNamesNoFile(String name) {
        assertThat(FileName.isPossible(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"größe.csv", "a \"b\"; c.pdf", "👩‍🍳.png", "..x", "without", "目录.pdf"})
    void takesWhatFilesAreCalled(String name) {
        assertThat(FileName.isPossible(name)).isTrue();
        assertThat(FileName.isPossible(name.repeat(100))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"größe.csv", "a \"b\"; c.pdf", "👩‍🍳.png", "50% & x=y.pdf", "plain.pdf"})
    void tellsANameInWhicheverLetters(String name) {
        var header = FileName.attachment(name);

        assertThat(header).startsWith("attachment;").contains("filename*=UTF-8''");
        assertThat(header.chars()).allMatch(letter -> letter >= ' ' && letter <= 0xFF);
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'m\r\nSet-Cookie: a.glb', mSet-Cookie: a.glb",
        "'m\n.glb', m.glb",
        "'a\tb\0.csv', ab.csv",
        "'../../x', ....x",
        "'\n', file",
        "'', file"
    })
    void tellsAnOldNameWithoutWhatIsWrongInIt(String name, String told) {
        var header = FileName.attachment(name);

        assertThat(header).doesNotContain("\r", "\n");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(told);
    }
}
