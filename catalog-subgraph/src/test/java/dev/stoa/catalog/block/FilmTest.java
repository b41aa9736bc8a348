package dev.stoa.catalog.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilmTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://m.youtube.com/watch?t=1&v=dQw4w9WgXcQ&list=x, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?t=4, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://player.vimeo.com/video/76979871, https://player.vimeo.com/video/76979871?dnt=1"
    })
    void findsTheFilmInWhatPeopleCopy(String url, String embedUrl) {
        assertThat(Film.embedUrl(url)).hasValue(embedUrl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "https://evil.example/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://evil.example/?u=https://youtu.be/dQw4w9WgXcQ",
                "https://youtu.be/short",
                "https://youtu.be/dQw4w9WgXcQ\"onload=",
                "javascript:alert(1)//youtu.be/dQw4w9WgXcQ",
                "https://vimeo.com/abc"
            })
    void trustsNoOtherHost(String url) {
        assertThat(Film.embedUrl(url)).isEmpty();
    }
}
