package dev.stoa.catalog.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import dev.stoa.catalog.filekind.Samples;
import dev.stoa.catalog.medialibrary.Library;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import dev.stoa.platform.test.Callers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Edits of films, models and documents by two who do not know of each other. */
@CatalogTest
class MergedFilesIT extends EditsOfTwo {

    private static final Caller ANNA =
            new Caller.Staff("stf_anna", "ses_1", Set.of(Permission.values()));
    private static final Caller BEN =
            new Caller.Staff("stf_ben", "ses_2", Set.of(Permission.values()));
    private static final String FILE =
            "file { id title tags version altTexts { locale text } poster { id } }";
    private static final String DELETE =
            """
            mutation($input: MediaFileDeleteInput!) { mediaFileDelete(input: $input) { deletedId
              userErrors { code ... on ConflictError {
                currentVersion fields { partId field current changedBy { id } } } } } }""";

    @Autowired private Goods goods;
    @LocalServerPort private int port;

    @Test
    void mergesEditsOfAFilm() throws Exception {
        var id = film(Map.of("title", "Lamp", "altTexts", texts("en", "A lamp", "de", "Lampe")));
        change(ANNA, id, Map.of("altTexts", texts("en", "A lamp being lit", "de", "Lampe")));
        var poster = poster();
        change(ANNA, id, 2, Map.of("posterAssetId", poster));

        var late =
                change(
                        BEN,
                        id,
                        Map.of(
                                "altTexts",
                                texts("en", "A lamp", "de", "Eine Lampe"),
                                "tags",
                                List.of("light")));

        assertThat(errors(late)).isEmpty();
        assertThat(object(late))
                .containsEntry("version", 4)
                .containsEntry("title", "Lamp")
                .containsEntry("tags", List.of("light"))
                .containsEntry("poster", Map.of("id", poster));
        assertThat(late.<List<Map<String, String>>>at("change.object.altTexts"))
                .as("English is sent as it was read")
                .containsExactlyInAnyOrderElementsOf(
                        texts("en", "A lamp being lit", "de", "Eine Lampe"));
        assertThat(history(Callers.staff(Permission.PRODUCTS_READ), id))
                .extracting(it -> it.get("version") + " " + fields(it))
                .containsExactly(
                        "4 [tags, altTexts]", "3 [posterAssetId]", "2 [altTexts]", "1 [part]");
    }

    @Test
    void namesWhatIsInConflictInADocument() throws Exception {
        var id = document(Map.of("altTexts", texts("en", "Care")));
        change(ANNA, id, Map.of("altTexts", texts("en", "How to care for it")));

        var late = change(BEN, id, Map.of("altTexts", texts("en", "Washing"), "title", "Paper"));

        assertConflict(late, "altTexts", "Washing", "How to care for it");
        assertThat(conflict(late)).containsEntry("partId", "en");
        var again = change(BEN, id, 2, Map.of("altTexts", texts("en", "Washing")));
        assertThat(errors(again)).as("who has seen it may").isEmpty();
    }

    @Test
    void namesWhoChoseAnotherPosterForAModel() throws Exception {
        var id = take("lamp.glb", Samples.glb("lamp " + goods.mark()), Map.of());
        var first = poster();
        var second = poster();
        change(ANNA, id, Map.of("posterAssetId", first));

        assertConflict(
                change(BEN, id, Map.of("posterAssetId", second)), "posterAssetId", second, first);
        assertThat(errors(change(BEN, id, Map.of("posterAssetId", first))))
                .as("both want the same")
                .isEmpty();
    }

    @Test
    void deletesOnlyWhatIsAsItWasRead() throws Exception {
        var id = document(Map.of("title", "Care"));
        change(ANNA, id, Map.of("title", "Care of wood"));

        var late = delete(id, 1);

        assertThat(late.<Map<String, Object>>at("mediaFileDelete.userErrors[0]"))
                .containsEntry("code", "CONFLICT")
                .containsEntry("currentVersion", 2);
        var field = new HashMap<String, Object>();
        field.put("partId", null);
        field.put("field", "title");
        field.put("current", "Care of wood");
        field.put("changedBy", Map.of("id", "stf_anna"));
        assertThat(late.<List<Object>>at("mediaFileDelete.userErrors[0].fields"))
                .containsExactly(field);
        assertThat(delete(id, 2).<String>at("mediaFileDelete.deletedId")).isEqualTo(id);
    }

    private Shop.Answer change(Caller caller, String id, Map<String, Object> changes) {
        return change(caller, id, 1, changes);
    }

    private Shop.Answer change(Caller caller, String id, int version, Map<String, Object> changes) {
        return change(caller, "mediaFileUpdate", FILE, id, version, changes);
    }

    private Shop.Answer delete(String id, int version) {
        return shop.ask(BEN, DELETE, Map.of("input", Map.of("id", id, "expectedVersion", version)));
    }

    private String film(Map<String, Object> said) throws Exception {
        return take("film.mp4", Samples.mp4("frames " + goods.mark()), said);
    }

    private String document(Map<String, Object> said) throws Exception {
        return take("care.pdf", Samples.pdf("care " + goods.mark()), said);
    }

    private String take(String fileName, byte[] bytes, Map<String, Object> said) throws Exception {
        var input = new HashMap<>(said);
        input.put("uploadId", new Library(shop, port).upload(fileName, bytes));
        var taken = ask(ANNA, "mediaFileCreate", FILE, input);
        assertThat(errors(taken)).isEmpty();
        return (String) object(taken).get("id");
    }

    private String poster() throws Exception {
        int number = Math.floorMod(goods.mark().hashCode(), 1_000_000);
        var taken = new Library(shop, port).take(Library.drawn(60, 90, "png", number), Map.of());
        return (String) taken.get("id");
    }

    private static List<Map<String, String>> texts(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(i -> Map.of("locale", pairs[2 * i], "text", pairs[2 * i + 1]))
                .toList();
    }

    private static void assertConflict(
            Shop.Answer answer, String field, String yours, String current) {
        assertThat(errors(answer).getFirst())
                .containsEntry("code", "CONFLICT")
                .containsEntry("path", List.of("expectedVersion"))
                .containsEntry("currentVersion", 2);
        assertThat(conflict(answer))
                .containsEntry("field", field)
                .containsEntry("yours", yours)
                .containsEntry("current", current)
                .containsEntry("changedBy", Map.of("id", "stf_anna"));
    }
}
