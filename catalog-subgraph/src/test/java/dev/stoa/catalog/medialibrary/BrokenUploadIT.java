package dev.stoa.catalog.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Shop;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Uploads whose connection is cut, and a disk that takes nothing. */
@CatalogTest
class BrokenUploadIT {

    private static int pictures;

    @Autowired private Shop shop;

    @Value("${stoa.media.folder}")
    private Path media;

    @LocalServerPort private int port;
    private Library library;
    private byte[] bytes = {};
    private Map<String, String> place = Map.of();

    @BeforeEach
    void open() {
        library = new Library(shop, port);
        bytes = Library.drawn(200, 100, "png", 770_000 + pictures++);
        place = library.place("picture.png", bytes.length).at("uploadsCreate.uploads[0]");
    }

    @ParameterizedTest
    @EnumSource(HalfUpload.End.class)
    void leavesNothingBehindAndCanBeDoneAgain(HalfUpload.End end) throws Exception {
        HalfUpload.send(library.here(url()), bytes, end);

        awaitNoFiles();
        assertThat(codes()).containsExactly("NOT_FOUND");
        assertThat(put().statusCode()).isEqualTo(204);
        assertThat(codes()).isEmpty();
    }

    @Test
    void isToldToTryAgainWhenNothingCanBeWritten() throws Exception {
        var answer = withoutDisk(this::put);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("UNAVAILABLE", "\"retryable\":true");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        awaitNoFiles();
        assertThat(put().statusCode()).isEqualTo(204);
        assertThat(codes()).isEmpty();
    }

    @Test
    void isTakenInOnceTheDiskIsBack() throws Exception {
        assertThat(put().statusCode()).isEqualTo(204);

        var answer = withoutDisk(() -> library.complete(id(), Map.of()));

        assertThat(answer.errorCode()).isEqualTo("UNAVAILABLE");
        assertThat(codes()).isEmpty();
    }

    private interface Call<T> {
        T run() throws Exception;
    }

    /** A file lies where the folder was: nothing can be read or written below it. */
    private <T> T withoutDisk(Call<T> call) throws Exception {
        var away = media.resolveSibling(media.getFileName() + "-away");
        Files.createDirectories(media);
        Files.move(media, away);
        Files.createFile(media);
        try {
            return call.run();
        } finally {
            Files.delete(media);
            Files.move(away, media);
        }
    }

    private void awaitNoFiles() throws Exception {
        for (int i = 0; i < 100 && hasFiles(); i++) {
            Thread.sleep(50);
        }
        assertThat(hasFiles()).isFalse();
    }

    private boolean hasFiles() {
        var files = media.resolve("uploads").toFile().list((_, name) -> name.startsWith(id()));
        return files != null && files.length > 0;
    }

    private HttpResponse<String> put() throws Exception {
        var put =
                HttpRequest.newBuilder(library.here(url()))
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(put, BodyHandlers.ofString());
        }
    }

    private List<String> codes() {
        return library.complete(id(), Map.of()).at("mediaUploadComplete.userErrors[*].code");
    }

    private String id() {
        return String.valueOf(place.get("id"));
    }

    private String url() {
        return String.valueOf(place.get("url"));
    }
}
