package dev.stoa.catalog.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.filekind.Samples;
import dev.stoa.platform.test.Callers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Films, models and documents: from the upload to those who see them. */
@CatalogTest
class MediaFileIT {

    private static final AtomicInteger FILES = new AtomicInteger(1);
    private static final String FILE =
            """
            file { id version kind fileName title tags sizeBytes altTexts { locale text }
              poster { id } usages { kind id title }
              media { __typename url altText
                ... on Video { mediaType sizeBytes poster { url } }
                ... on Model3d { mediaType sizeBytes poster { url } }
                ... on Document { mediaType sizeBytes title fileName } } }
            userErrors { code path ... on MediaInUseError { usages { kind id } } }
            """;
    private static final String CREATE =
            "mutation($input: MediaFileCreateInput!) { mediaFileCreate(input: $input) {"
                    + FILE
                    + " warnings { code } } }";
    private static final String UPDATE =
            "mutation($input: MediaFileUpdateInput!) { mediaFileUpdate(input: $input) {"
                    + FILE
                    + "} }";
    private static final String DELETE =
            """
            mutation($input: MediaFileDeleteInput!) { mediaFileDelete(input: $input) {
              deletedId userErrors { code ... on MediaInUseError { usages { kind id } } } } }""";
    private static final String SHOW =
            """
            mutation($input: ProductMediaSetInput!) { productMediaSet(input: $input) {
              product { version images { url } media { __typename url altText } }
              userErrors { code path } } }""";

    @Autowired private Goods goods;
    @Autowired private Shop shop;
    @Autowired private MongoTemplate mongo;

    @Value("${stoa.media.folder}")
    private Path media;

    @LocalServerPort private int port;
    private Library library;

    @BeforeEach
    void open() {
        library = new Library(shop, port);
    }

    @Test
    void takesAFilmInAndPlaysPartsOfIt() throws Exception {
        var film = Samples.mp4("frames " + FILES.getAndIncrement());
        var poster = library.take(Library.drawn(40, 50, "png", 660_001), Map.of());

        var file = take(film, Map.of("posterAssetId", idOf(poster), "tags", List.of("care")));

        assertThat(file).containsEntry("kind", "VIDEO").containsEntry("sizeBytes", film.length);
        var video = mediaOf(file);
        assertThat(video)
                .containsEntry("__typename", "Video")
                .containsEntry("mediaType", "video/mp4");
        assertThat(video.get("poster")).isNotNull();
        var url = urlOf(file);
        var whole = library.get(url);
        assertThat(whole.body()).isEqualTo(film);
        assertThat(whole.headers().map())
                .containsEntry("content-type", List.of("video/mp4"))
                .containsEntry("accept-ranges", List.of("bytes"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("max-age=31536000, public, immutable"))
                .doesNotContainKey("content-disposition");
        var part = library.get(url, "Range", "bytes=4-7");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("ftyp".getBytes(StandardCharsets.US_ASCII));
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 4-7/" + film.length);
        assertThat(library.get(url, "Range", "bytes=-3").body())
                .isEqualTo(Arrays.copyOfRange(film, film.length - 3, film.length));
        assertThat(library.get(url, "Range", "bytes=5-").body())
                .isEqualTo(Arrays.copyOfRange(film, 5, film.length));
        var beyond = library.get(url, "Range", "bytes=" + film.length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */" + film.length);
        for (var many : List.of("bytes=0-1,3-4", "bytes=x", "lines=1-2")) {
            assertThat(library.get(url, "Range", many).body()).as(many).isEqualTo(film);
        }
        assertThat(library.get(url, "Range", "bytes=0-1", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void savesDocumentsAndModelsUnderTheirNames() throws Exception {
        var pdf = Samples.pdf("care " + FILES.getAndIncrement());
        var document = take("Pflege & Maße.exe", pdf, Map.of());

        assertThat(mediaOf(document))
                .containsEntry("__typename", "Document")
                .containsEntry("title", "Pflege & Maße");
        var answer = library.get(urlOf(document));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("Pflege%20&%20Ma%C3%9Fe.pdf")
                .doesNotContain("exe");
        var model = take(Samples.glb("lamp " + FILES.getAndIncrement()), Map.of());
        assertThat(mediaOf(model)).containsEntry("__typename", "Model3d");
        assertThat(library.get(urlOf(model)).headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        it -> assertThat(it).startsWith("attachment;").contains(".glb"));
    }

    @Test
    void savesWhatWasStoredUnderANameThatIsNone() throws Exception {
        var model = take(Samples.glb("old " + FILES.getAndIncrement()), Map.of());
        mongo.getCollection("mediaFiles")
                .updateOne(
                        new Document("_id", idOf(model)),
                        new Document("$set", new Document("fileName", "../m\r\nX-Bad: 1\n.glb")));

        var answer = library.get(urlOf(model));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Bad")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith("filename*=UTF-8''..mX-Bad%3A%201.glb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m\n.glb", "../../x.glb", "a\\b.glb", "a\tb.glb", "a\0.glb"})
    void refusesNamesThatAreNoFiles(String name) {
        var refused = library.place(name, 100);

        assertThat(codes(refused, "uploadsCreate")).containsExactly("INVALID");
        assertThat(refused.<List<List<String>>>at("uploadsCreate.userErrors[*].path"))
                .containsExactly(List.of("files", "0", "fileName"));
    }

    @Test
    void tellsTheSameFileAgain() throws Exception {
        var film = Samples.mp4("twice " + FILES.getAndIncrement());
        var first = take(film, Map.of("title", "First"));

        var again = complete(upload("other.mp4", film), Map.of("title", "Second"));

        assertThat(again.<String>at("mediaFileCreate.file.id")).isEqualTo(first.get("id"));
        assertThat(again.<String>at("mediaFileCreate.file.title")).isEqualTo("First");
        assertThat(again.<List<String>>at("mediaFileCreate.warnings[*].code"))
                .containsExactly("ALREADY_THERE");
    }

    @Test
    void keepsNothingOfWhatItRefuses() throws Exception {
        var film = Samples.mp4("cut " + FILES.getAndIncrement());
        for (var bytes :
                List.of(
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        "%PDF-1.7<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOf(film, film.length - 2),
                        Library.drawn(10, 10, "png", 660_002))) {
            var uploadId = upload("film.mp4", bytes);
            long before = filesIn(media);

            assertThat(codes(complete(uploadId, Map.of()), "mediaFileCreate"))
                    .containsExactly("INVALID");

            assertThat(filesIn(media)).isEqualTo(before - 1);
            assertThat(codes(complete(uploadId, Map.of()), "mediaFileCreate"))
                    .containsExactly("NOT_FOUND");
        }
        assertThat(codes(library.place("large.mp4", 300 << 20), "uploadsCreate"))
                .containsExactly("INVALID");
        assertThat(codes(library.place("large.glb", 65 << 20), "uploadsCreate"))
                .containsExactly("INVALID");
    }

    @Test
    void leavesFilmsToItselfAndPicturesToTheOther() throws Exception {
        var film = upload("film.mp4", Samples.mp4("other " + FILES.getAndIncrement()));

        assertThat(codes(library.complete(film, Map.of()), "mediaUploadComplete"))
                .containsExactly("INVALID");
    }

    @Test
    void refusesNonsenseSaidOfAFile() throws Exception {
        var uploadId = upload("film.mp4", Samples.mp4("said " + FILES.getAndIncrement()));
        assertThat(codes(complete(uploadId, Map.of("title", "x".repeat(251))), "mediaFileCreate"))
                .containsExactly("INVALID");
        assertThat(codes(complete(uploadId, Map.of("posterAssetId", "med_x")), "mediaFileCreate"))
                .containsExactly("NOT_FOUND");
        assertThat(
                        codes(
                                complete(uploadId, Map.of("checksum", "00".repeat(32))),
                                "mediaFileCreate"))
                .containsExactly("CHECKSUM_MISMATCH");
    }

    @Test
    void isChangedByItsVersion() throws Exception {
        var poster = idOf(library.take(Library.drawn(40, 50, "png", 660_003), Map.of()));
        var id = idOf(take(Samples.mp4("changed " + FILES.getAndIncrement()), Map.of()));
        var texts = List.of(Map.of("locale", "en", "text", "A lamp being lit"));

        var changed = update(id, 1, Map.of("altTexts", texts, "posterAssetId", poster));

        assertThat(changed.<String>at("mediaFileUpdate.file.media.altText"))
                .isEqualTo("A lamp being lit");
        assertThat(changed.<String>at("mediaFileUpdate.file.poster.id")).isEqualTo(poster);
        var other = List.of(Map.of("locale", "en", "text", "A lamp"));
        assertThat(codes(update(id, 1, Map.of("altTexts", other)), "mediaFileUpdate"))
                .containsExactly("CONFLICT");
        assertThat(codes(update("mdf_x", 1, Map.of()), "mediaFileUpdate"))
                .containsExactly("NOT_FOUND");
        assertThat(codes(update(id, 2, Map.of("posterAssetId", "med_x")), "mediaFileUpdate"))
                .containsExactly("NOT_FOUND");
        var refused =
                shop.ask(
                        Callers.staff(),
                        """
                        mutation($input: MediaAssetDeleteInput!) { mediaAssetDelete(input: $input) {
                          userErrors { code ... on MediaInUseError { usages { kind id } } } } }""",
                        Map.of("input", Map.of("id", poster, "expectedVersion", 1)));
        assertThat(refused.<Object>at("mediaAssetDelete.userErrors[0].usages[0]"))
                .isEqualTo(Map.of("kind", "MEDIA_FILE", "id", id));
        var without = new HashMap<String, Object>();
        without.put("posterAssetId", null);
        assertThat(update(id, 2, without).<Object>at("mediaFileUpdate.file.poster")).isNull();
    }

    @Test
    void standsInItsPlaceAmongTheMediaOfAProduct() throws Exception {
        var pictures =
                List.of(
                        idOf(library.take(Library.drawn(30, 30, "png", 660_010), Map.of())),
                        idOf(library.take(Library.drawn(30, 30, "png", 660_011), Map.of())));
        var film = idOf(take(Samples.mp4("shown " + FILES.getAndIncrement()), Map.of()));
        var paper = idOf(take(Samples.pdf("shown " + FILES.getAndIncrement()), Map.of()));
        var product = goods.product("Lamp").put().id();
        var images = pictures.stream().map(id -> Map.of("assetId", id)).toList();

        var shown =
                show(
                        product,
                        1,
                        images,
                        List.of(
                                Map.of("fileId", paper, "position", 99),
                                Map.of("fileId", film, "position", 1)));

        assertThat(shown.<List<String>>at("productMediaSet.product.media[*].__typename"))
                .containsExactly("Image", "Video", "Image", "Document");
        assertThat(shown.<List<Object>>at("productMediaSet.product.images")).hasSize(2);
        var url = shown.<String>at("productMediaSet.product.images[0].url");
        var fewer = show(product, 2, List.of(Map.of("url", url)), null);
        assertThat(fewer.<List<String>>at("productMediaSet.product.media[*].__typename"))
                .as("who speaks of pictures alone")
                .containsExactly("Image", "Video", "Document");
        assertThat(
                        shop.ask(
                                        "{ product(by: {id: \"%s\"}) { media { url } } }"
                                                .formatted(product))
                                .<List<Object>>at("product.media"))
                .as("drafts are not shown to strangers, this one is")
                .hasSize(3);
        var refused = delete(film, 1);
        assertThat(codes(refused, "mediaFileDelete")).containsExactly("IN_USE");
        assertThat(refused.<Object>at("mediaFileDelete.userErrors[0].usages[0]"))
                .isEqualTo(Map.of("kind", "PRODUCT", "id", product));
        for (var bad :
                List.of(
                        List.of(Map.of("fileId", film, "position", -1)),
                        List.of(Map.of("fileId", film, "position", 120)),
                        List.of(
                                Map.of("fileId", film, "position", 1),
                                Map.of("fileId", film, "position", 2)),
                        List.of(Map.of("fileId", "mdf_x", "position", 1)))) {
            assertThat(codes(show(product, 3, List.of(), bad), "productMediaSet"))
                    .containsAnyOf("INVALID", "NOT_FOUND");
        }
        var none = show(product, 3, null, List.of());
        assertThat(none.<List<String>>at("productMediaSet.product.media[*].__typename"))
                .as("who speaks of files alone")
                .containsExactly("Image");
        var bytes = urlOf(read(film));
        assertThat(delete(film, 1).<String>at("mediaFileDelete.deletedId")).isEqualTo(film);
        assertThat(library.get(bytes).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kinds: [MODEL_3D], query: \"findable\"}",
                "{tags: [\"findable-model\"]}",
                "{query: \"findab\", kinds: [MODEL_3D, DOCUMENT]}"
            })
    void isFoundByWordsTagsAndKind(String filter) throws Exception {
        take(Samples.mp4("findable " + FILES.getAndIncrement()), Map.of("title", "Findable"));
        var id =
                idOf(
                        take(
                                Samples.glb("findable"),
                                Map.of("title", "Findable", "tags", List.of("findable-model"))));

        var found =
                shop.ask(
                        Callers.staff(),
                        "{ mediaFiles(filter: %s) { totalCount nodes { id } } }".formatted(filter));

        assertThat(found.<List<String>>at("mediaFiles.nodes[*].id")).containsExactly(id);
    }

    private Map<String, Object> take(byte[] bytes, Map<String, Object> said) throws Exception {
        return take("film.mp4", bytes, said);
    }

    private Map<String, Object> take(String fileName, byte[] bytes, Map<String, Object> said)
            throws Exception {
        var answer = complete(upload(fileName, bytes), said);
        assertThat(codes(answer, "mediaFileCreate")).isEmpty();
        return answer.at("mediaFileCreate.file");
    }

    private String upload(String fileName, byte[] bytes) throws Exception {
        return library.upload(fileName, bytes);
    }

    private Shop.Answer complete(String uploadId, Map<String, Object> said) {
        var input = new HashMap<>(said);
        input.put("uploadId", uploadId);
        return shop.ask(Callers.staff(), CREATE, Map.of("input", input));
    }

    private Shop.Answer update(String id, int version, Map<String, Object> changes) {
        var input = new HashMap<>(changes);
        input.putAll(Map.of("id", id, "expectedVersion", version));
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private Shop.Answer delete(String id, int version) {
        var input = Map.of("id", id, "expectedVersion", version);
        return shop.ask(Callers.staff(), DELETE, Map.of("input", input));
    }

    private Shop.Answer show(
            String productId, int version, @Nullable List<?> images, @Nullable List<?> files) {
        var input =
                new HashMap<String, Object>(Map.of("id", productId, "expectedVersion", version));
        if (images != null) {
            input.put("images", images);
        }
        if (files != null) {
            input.put("files", files);
        }
        return shop.ask(Callers.staff(), SHOW, Map.of("input", input));
    }

    private Map<String, Object> read(String id) {
        return shop.ask(
                        Callers.staff(),
                        "{ mediaFile(id: \"%s\") { media { url } } }".formatted(id))
                .at("mediaFile");
    }

    private static List<String> codes(Shop.Answer answer, String mutation) {
        return answer.at(mutation + ".userErrors[*].code");
    }

    private static String idOf(Map<String, Object> thing) {
        return String.valueOf(thing.get("id"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mediaOf(Map<String, Object> file) {
        return (Map<String, Object>) file.get("media");
    }

    private static String urlOf(Map<String, Object> file) {
        return String.valueOf(mediaOf(file).get("url"));
    }

    private static long filesIn(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
