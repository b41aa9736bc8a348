package dev.stoa.catalog.medialibrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import dev.stoa.platform.test.QueryBudget;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@CatalogTest
class MediaLibraryIT {

    private static final AtomicInteger PICTURES = new AtomicInteger(1);
    private static final String UPDATE =
            """
            mutation($input: MediaAssetUpdateInput!) { mediaAssetUpdate(input: $input) {
              asset { id version title tags focalPoint { x y } altTexts { locale text } }
              userErrors { code path } } }""";
    private static final String DELETE =
            """
            mutation($input: MediaAssetDeleteInput!) { mediaAssetDelete(input: $input) {
              deletedId userErrors { code path ... on MediaInUseError { usages { kind id } } } } }""";
    private static final String LIST =
            """
            query($filter: MediaAssetFilterInput, $first: Int) {
              mediaAssets(filter: $filter, first: $first) { totalCount
                nodes { id title usages { kind id title } image { url altText
                  small: url(transform: {width: 64, height: 64, fit: COVER}) } } } }""";

    @Autowired private Goods goods;
    @Autowired private MediaAssets assets;
    @Autowired private QueryBudget budget;
    @Autowired private Shop shop;

    @Value("${stoa.media.folder}")
    private Path media;

    @LocalServerPort private int port;
    private Library library;

    @BeforeEach
    void open() {
        library = new Library(shop, port);
    }

    @Test
    void takesAPictureInAndTellsAllOfIt() throws Exception {
        var asset =
                library.take(
                        picture(800, 600, "jpg"),
                        Map.of(
                                "title", " Mug, front ",
                                "tags", List.of("mug", "mug", "front"),
                                "focalPoint", Map.of("x", 20, "y", 80),
                                "altTexts", List.of(Map.of("locale", "en-us", "text", "A mug"))));

        assertThat(asset)
                .containsEntry("title", "Mug, front")
                .containsEntry("tags", List.of("mug", "front"))
                .containsEntry("focalPoint", Map.of("x", 20, "y", 80))
                .containsEntry("altTexts", List.of(Map.of("locale", "en-US", "text", "A mug")))
                .containsEntry("usages", List.of())
                .containsEntry("version", 1);
        var image = image(asset);
        assertThat(image)
                .containsEntry("width", 800)
                .containsEntry("height", 600)
                .containsEntry("altText", "A mug");
        assertThat((String) image.get("blurHash")).hasSize(28);
        assertThat((String) image.get("dominantColor")).matches("#[0-9a-f]{6}");
        assertThat((String) image.get("srcSet")).contains(" 320w, ").endsWith(" 800w");
    }

    @Test
    void findsTheSamePictureAgain() throws Exception {
        var bytes = picture(50, 50, "png");
        var first = library.take(bytes, Map.of("title", "First"));

        var again = library.complete(library.upload(bytes), Map.of("title", "Second"));

        assertThat(again.<String>at("mediaUploadComplete.asset.id")).isEqualTo(first.get("id"));
        assertThat(again.<String>at("mediaUploadComplete.asset.title")).isEqualTo("First");
        assertThat(again.<List<String>>at("mediaUploadComplete.warnings[*].code"))
                .containsExactly("ALREADY_THERE");
    }

    @Test
    void refusesWhatIsNoPictureAndKeepsNothingOfIt() throws Exception {
        var whole = picture(64, 64, "png");
        var bad =
                List.of(
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                                .getBytes(StandardCharsets.UTF_8),
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
                        Arrays.copyOf(whole, whole.length / 2),
                        picture(10, 10, "gif"),
                        bomb());
        for (var bytes : bad) {
            var uploadId = library.upload(bytes);
            long before = filesIn(media);

            var answer = library.complete(uploadId, Map.of());

            assertThat(codes(answer, "mediaUploadComplete")).containsExactly("INVALID");
            assertThat(filesIn(media)).isEqualTo(before - 1);
            assertThat(codes(library.complete(uploadId, Map.of()), "mediaUploadComplete"))
                    .containsExactly("NOT_FOUND");
        }
    }

    /** Films may be larger than pictures, and a picture may call itself a film. */
    @Test
    void readsNoPictureThatIsAsLargeAsAFilm() throws Exception {
        var large = Arrays.copyOf(picture(20, 20, "png"), (20 << 20) + 1);

        var answer = library.complete(library.upload("film.mp4", large), Map.of());

        assertThat(codes(answer, "mediaUploadComplete")).containsExactly("INVALID");
    }

    @Test
    void refusesBytesThatAreNotTheAnnouncedOnes() throws Exception {
        var uploadId = library.upload(picture(20, 20, "png"));

        assertThat(
                        codes(
                                library.complete(uploadId, Map.of("checksum", "00".repeat(32))),
                                "mediaUploadComplete"))
                .containsExactly("CHECKSUM_MISMATCH");
    }

    @Test
    void refusesUploadsThatDoNotExistOrAreTooLarge() {
        for (var id : List.of("", "../../etc/passwd", "upl_00000000000000000000000000", "😀")) {
            assertThat(codes(library.complete(id, Map.of()), "mediaUploadComplete"))
                    .containsExactly("NOT_FOUND");
        }
        assertThat(codes(library.place("large.jpg", 100 << 20), "uploadsCreate"))
                .containsExactly("INVALID");
    }

    @Test
    void refusesNonsenseSaidOfAPicture() throws Exception {
        var uploadId = library.upload(picture(20, 20, "png"));
        var bad =
                List.<Map<String, Object>>of(
                        Map.of("title", "x".repeat(251)),
                        Map.of("focalPoint", Map.of("x", 101, "y", 0)),
                        Map.of("focalPoint", Map.of("x", 0, "y", -1)),
                        Map.of("tags", List.of("")),
                        Map.of("tags", List.of("x".repeat(61))),
                        Map.of("tags", Collections.nCopies(51, "x")),
                        Map.of("altTexts", List.of(Map.of("locale", "no!", "text", "x"))),
                        Map.of(
                                "altTexts",
                                List.of(Map.of("locale", "en", "text", "x".repeat(1_001)))),
                        Map.of(
                                "altTexts",
                                Collections.nCopies(2, Map.of("locale", "en", "text", "x"))));
        for (var said : bad) {
            var answer = library.complete(uploadId, said);
            assertThat(codes(answer, "mediaUploadComplete")).as("%s", said).contains("INVALID");
            assertThat(answer.<Object>at("mediaUploadComplete.asset")).isNull();
        }
    }

    @Test
    void isChangedByItsVersion() throws Exception {
        var asset =
                library.take(
                        picture(30, 30, "png"),
                        Map.of("title", "Old", "tags", List.of("a"), "focalPoint", spot(1, 2)));
        var id = (String) asset.get("id");
        var change = new HashMap<String, Object>(Map.of("tags", List.of("b")));
        change.put("title", null);

        var changed = update(id, 1, change);

        assertThat(changed.<Map<String, Object>>at("mediaAssetUpdate.asset"))
                .containsEntry("title", null)
                .containsEntry("tags", List.of("b"))
                .containsEntry("focalPoint", spot(1, 2))
                .containsEntry("version", 2);
        var other = Map.<String, Object>of("tags", List.of("c"));
        assertThat(codes(update(id, 1, other), "mediaAssetUpdate")).containsExactly("CONFLICT");
        assertThat(codes(update("med_x", 1, change), "mediaAssetUpdate"))
                .containsExactly("NOT_FOUND");
        assertThat(codes(update(id, 2, Map.of("focalPoint", spot(500, 0))), "mediaAssetUpdate"))
                .containsExactly("INVALID");
        assertThat(assets.byId(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void staysAsLongAsItIsShown() throws Exception {
        var asset = library.take(picture(30, 30, "png"), Map.of());
        var id = (String) asset.get("id");
        var url = (String) image(asset).get("url");
        var product = goods.product("Shown").showing(assets.images(List.of(id)).get(id)).put();

        var refused = delete(id, 1);

        assertThat(codes(refused, "mediaAssetDelete")).containsExactly("IN_USE");
        assertThat(refused.<List<String>>at("mediaAssetDelete.userErrors[0].usages[*].id"))
                .containsExactly(product.id());
        assertThat(library.get(url).statusCode()).isEqualTo(200);
    }

    @Test
    void isPutOnAProductByStaff() throws Exception {
        var asset =
                library.take(
                        picture(30, 30, "png"),
                        Map.of("altTexts", List.of(Map.of("locale", "en", "text", "A lamp"))));
        var product = goods.product("Lamp").put();
        var id = asset.get("id");

        var set = show(product.id(), List.of(Map.of("assetId", id)));

        assertThat(set.<List<String>>at("productMediaSet.product.images[*].altText"))
                .containsExactly("A lamp");
        assertThat(codes(delete((String) id, 1), "mediaAssetDelete")).containsExactly("IN_USE");
        for (var bad :
                List.of(
                        List.of(Map.of("assetId", id), Map.of("assetId", id)),
                        List.of(Map.of("assetId", "med_00000000000000000000000000")))) {
            assertThat(codes(show(product.id(), bad), "productMediaSet"))
                    .containsExactly("NOT_FOUND");
        }
        for (var bad : List.of(Map.of(), Map.of("assetId", id, "url", "x"))) {
            assertThat(codes(show(product.id(), List.of(bad)), "productMediaSet"))
                    .containsExactly("INVALID");
        }
    }

    private Shop.Answer show(String productId, List<?> images) {
        return shop.ask(
                Callers.staff(),
                """
                mutation($input: ProductMediaSetInput!) { productMediaSet(input: $input) {
                  product { images { url altText } } userErrors { code path } } }""",
                Map.of(
                        "input",
                        Map.of(
                                "id", productId,
                                "expectedVersion", versionOf(productId),
                                "images", images)));
    }

    private int versionOf(String productId) {
        return shop.ask(
                        Callers.staff(),
                        "{ product(by: {id: \"%s\"}) { version } }".formatted(productId))
                .at("product.version");
    }

    @Test
    void goesWithItsBytes() throws Exception {
        var asset = library.take(picture(30, 30, "png"), Map.of());
        var id = (String) asset.get("id");
        var url = (String) image(asset).get("url");

        assertThat(codes(delete(id, 7), "mediaAssetDelete")).containsExactly("CONFLICT");
        assertThat(library.get(url).statusCode()).isEqualTo(200);
        assertThat(delete(id, 1).<String>at("mediaAssetDelete.deletedId")).isEqualTo(id);

        assertThat(library.get(url).statusCode()).isEqualTo(404);
        assertThat(codes(delete(id, 1), "mediaAssetDelete")).containsExactly("NOT_FOUND");
    }

    @Test
    void saysWhatItShowsWhereNobodyElseDoes() throws Exception {
        var asset =
                library.take(
                        picture(400, 200, "png"),
                        Map.of(
                                "focalPoint", spot(0, 0),
                                "altTexts", List.of(Map.of("locale", "en", "text", "Library"))));
        var id = (String) asset.get("id");
        var image = assets.images(List.of(id)).get(id);
        var product = goods.product("Said").showing(image).put();
        var own = goods.product("Own").showing(image.withAltText("Own words")).put();
        var query =
                """
                { product(by: {id: "%s"}) { featuredImage { altText
                  url(transform: {width: 100, height: 100, fit: COVER, format: PNG}) } } }""";

        var said = shop.ask(query.formatted(product.id()));

        assertThat(said.<String>at("product.featuredImage.altText")).isEqualTo("Library");
        assertThat(said.<String>at("product.featuredImage.url")).endsWith("-128x128-0-0.png");
        assertThat(shop.ask(query.formatted(own.id())).<String>at("product.featuredImage.altText"))
                .isEqualTo("Own words");
    }

    @Test
    void isFoundByWordsAndTags() throws Exception {
        var mark = goods.mark();
        library.take(picture(5, 5, "png"), Map.of("title", "Red " + mark, "tags", List.of("t1")));
        library.take(picture(5, 5, "png"), Map.of("title", "Blue " + mark, "tags", List.of("t2")));

        assertThat(found(Map.of("query", mark))).hasSize(2);
        assertThat(found(Map.of("query", mark + " re"))).hasSize(1);
        assertThat(found(Map.of("query", mark, "tags", List.of("t2")))).hasSize(1);
        assertThat(found(Map.of("query", mark + " green"))).isEmpty();
        assertThat(found(Map.of("query", "\\E.*(?<"))).isNotNull();
        assertThat(
                        shop.ask(
                                        Callers.staff(),
                                        LIST,
                                        Map.of("filter", Map.of("query", "x".repeat(201))))
                                .errorCode())
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12})
    void isListedInAFewReads(int count) throws Exception {
        var mark = goods.mark();
        for (int i = 0; i < count; i++) {
            library.take(picture(5, 5, "png"), Map.of("title", mark));
        }
        var variables = Map.<String, Object>of("filter", Map.of("query", mark), "first", count);

        var reads =
                budget.commandsOf(
                        () ->
                                assertThat(
                                                shop.ask(Callers.staff(), LIST, variables)
                                                        .<List<?>>at("mediaAssets.nodes"))
                                        .hasSize(count));

        assertThat(reads)
                .as("the page, its count, the assets of the pictures, eight kinds of places")
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void isForStaffAlone() {
        for (var document :
                List.of("{ mediaAssets { nodes { id } } }", "{ mediaAsset(id: \"x\") { id } }")) {
            assertThat(shop.ask(document).errorCode()).isEqualTo("UNAUTHENTICATED");
            assertThat(shop.ask(Callers.customer("cus_x"), document).errorCode())
                    .isEqualTo("FORBIDDEN");
        }
        var reader = Callers.staff(Permission.PRODUCTS_READ);
        assertThat(refused(reader, Library.COMPLETE, Map.of("uploadId", "x")))
                .isEqualTo("FORBIDDEN");
        assertThat(refused(reader, UPDATE, Map.of("id", "x", "expectedVersion", 1)))
                .isEqualTo("FORBIDDEN");
        assertThat(refused(reader, DELETE, Map.of("id", "x", "expectedVersion", 1)))
                .isEqualTo("FORBIDDEN");
    }

    private String refused(Caller caller, String document, Map<String, Object> input) {
        return shop.ask(caller, document, Map.of("input", input)).errorCode();
    }

    private List<String> found(Map<String, Object> filter) {
        return shop.ask(Callers.staff(), LIST, Map.of("filter", filter))
                .at("mediaAssets.nodes[*].id");
    }

    private Shop.Answer update(String id, int version, Map<String, Object> change) {
        var input = new HashMap<>(change);
        input.put("id", id);
        input.put("expectedVersion", version);
        return shop.ask(Callers.staff(), UPDATE, Map.of("input", input));
    }

    private Shop.Answer delete(String id, int version) {
        return shop.ask(
                Callers.staff(),
                DELETE,
                Map.of("input", Map.of("id", id, "expectedVersion", version)));
    }

    private static List<String> codes(Shop.Answer answer, String mutation) {
        return answer.at(mutation + ".userErrors[*].code");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> image(Map<String, Object> asset) {
        return (Map<String, Object>) asset.get("image");
    }

    private static Map<String, Object> spot(int x, int y) {
        return Map.of("x", x, "y", y);
    }

    private static byte[] picture(int width, int height, String format) {
        return Library.drawn(width, height, format, PICTURES.getAndIncrement() + port());
    }

    /** Other tests of the same folder draw others. */
    private static int port() {
        return (int) ProcessHandle.current().pid();
    }

    /** A picture that says it has 2.5 billion pixels. */
    private static byte[] bomb() {
        var bytes = picture(10, 10, "png");
        bytes[18] = (byte) 0xC3;
        bytes[22] = (byte) 0xC3;
        return bytes;
    }

    private static long filesIn(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
