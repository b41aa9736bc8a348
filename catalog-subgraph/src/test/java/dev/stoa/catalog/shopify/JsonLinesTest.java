package dev.stoa.catalog.shopify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private static final String MUG =
            """
            {"handle":"mug","title":"Mug","descriptionHtml":"<p>Good.</p>","brand":"Stoa","category":"Kitchen > Mugs","tags":["blue","round"],"status":"draft","options":["Size"],"seoTitle":"A mug","images":[{"url":"https://e.x/1.jpg","altText":"Front"},{"url":"https://e.x/2.jpg"},{"url":"https://e.x/3.jpg"}],"variants":[{"optionValues":["S"],"price":12.5,"compareAtPrice":"15.00","sku":"M-S","weightGrams":250,"quantity":7,"isTracked":true,"continuesSelling":true,"isTaxable":false},{"optionValues":["L"],"price":"14","isTracked":false}]}""";

    @Test
    void readsAllThatTheCsvHolds() throws Exception {
        var product = Objects.requireNonNull(read(MUG).getFirst().product());

        assertThat(product.title()).isEqualTo("Mug");
        assertThat(product.tags()).containsExactly("blue", "round");
        assertThat(product.publication()).isEqualTo(Publication.HIDDEN);
        assertThat(product.optionNames()).containsExactly("Size");
        assertThat(product.images())
                .extracting(ImportedProduct.ImportedImage::source)
                .containsExactly("https://e.x/1.jpg", "https://e.x/2.jpg", "https://e.x/3.jpg");
        var small = product.variants().getFirst();
        assertThat(small.price()).isEqualByComparingTo("12.50");
        assertThat(small.compareAt()).isEqualByComparingTo("15");
        assertThat(small.quantity()).isEqualTo(7);
        assertThat(small.isTracked()).isTrue();
        assertThat(small.continuesSelling()).isTrue();
        assertThat(small.isTaxable()).isFalse();
        assertThat(product.variants().getLast().isTracked()).isFalse();
        assertThat(product.variants().getLast().optionValues()).containsExactly("L");
    }

    @Test
    void readsWhatIsSaidInOtherLanguages() throws Exception {
        var line =
                """
                {"handle":"mug","title":"Mug","variants":[{"price":1}],"translations":[{"locale":"de","title":"Tasse","options":[{"option":"Size","name":"Größe","values":[{"value":"S","text":"klein"}]}]}]}""";

        var texts =
                Objects.requireNonNull(read(line).getFirst().product()).details().translations();

        assertThat(texts).hasSize(1);
        assertThat(texts.getFirst().locale()).isEqualTo("de");
        assertThat(texts.getFirst().title()).isEqualTo("Tasse");
        assertThat(texts.getFirst().seoTitle()).isNull();
        assertThat(texts.getFirst().options().getFirst().values())
                .containsExactly(new ImportedTexts.ValueTexts("S", "klein"));
        assertThat(Objects.requireNonNull(read(MUG).getFirst().product()).details().translations())
                .isNull();
    }

    @Test
    void countsLinesAsRowsAndSkipsBlankOnes() throws Exception {
        var file = MUG + "\n\n  \n" + MUG.replace("\"mug\"", "\"cup\"") + "\n";

        assertThat(JsonLines.FORM.countRows(bytes(file))).isEqualTo(2);
        assertThat(read(file)).extracting(Reading::rows).containsExactly(1, 1);
        assertThat(read(file).getLast().product().row()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[1, 2]",
                "null",
                "\"text\"",
                "7",
                "{",
                "{}",
                "{\"handle\":\"mug\",\"title\":\"Mug\"}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":{}}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[7]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":\"free\"}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":-1}]}",
                "{\"handle\":\"mug\",\"title\":{\"de\":\"Tasse\"},\"variants\":[{\"price\":1}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"translations\":{\"de\":\"Tasse\"}}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"translations\":[7]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"translations\":[null]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"translations\":[{\"title\":\"Tasse\"}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"translations\":[{\"locale\":\"de\",\"titel\":\"Tasse\"}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"translations\":[{\"locale\":\"de\",\"options\":[{\"name\":\"x\"}]}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"collections\":\"sale\"}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"collections\":[null]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"collections\":[{\"slug\":\"sale\"}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1,\"quantityRules\":6}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1,\"quantityRules\":[{\"minimum\":6}]}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1,\"quantityRules\":[{\"minimum\":6.5,\"increment\":1}]}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1,\"quantityRules\":[{\"min\":6,\"increment\":6}]}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"kind\":7}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"attributes\":[\"clay\"]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"attributes\":{\"made\":{}}}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"attributes\":{\"made\":null}}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"attributes\":{\"made\":1e999}}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"metafields\":{\"erp.article\":\"1\"}}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":1}],\"metafields\":[{\"namespace\":\"erp\",\"key\":\"article\"}]}",
                "{\"handle\":\"mug\",\"titel\":\"Mug\",\"variants\":[{\"price\":1}]}",
                "{\"handle\":\"mug\",\"title\":\"Mug\",\"options\":[\"a\",\"b\",\"c\",\"d\"],\"variants\":[{\"price\":1}]}"
            })
    void losesABadLineAlone(String bad) throws Exception {
        var readings = read(bad + "\n" + MUG.replace("\"mug\"", "\"cup\""));

        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst().product()).isNull();
        assertThat(readings.getFirst().rowsSkipped()).isEqualTo(1);
        assertThat(readings.getFirst().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.row()).isEqualTo(1));
        assertThat(readings.getLast().product()).isNotNull();
    }

    @Test
    void namesFieldsRatherThanColumns() throws Exception {
        var bad =
                read("{\"handle\":\"mug\",\"title\":\"Mug\",\"variants\":[{\"price\":\"free\"}]}")
                        .getFirst();

        assertThat(bad.problems()).extracting(RowProblem::column).containsExactly("variants.price");
    }

    @Test
    void refusesAHandleTwice() throws Exception {
        assertThat(read(MUG + "\n" + MUG).getLast().problems())
                .extracting(RowProblem::column)
                .containsExactly("handle");
    }

    @Test
    void readsDeepNestingAsAProblem() throws Exception {
        assertThat(read("[".repeat(100_000)).getFirst().product()).isNull();
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        var file = (MUG + "\n\n" + MUG.replace("Good", "Gut für Tee")).getBytes(ISO_8859_1);

        assertThatThrownBy(() -> JsonLines.FORM.countRows(new ByteArrayInputStream(file)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("Line 3 is not UTF-8: save the file as UTF-8.");
    }

    @Test
    void readsAByteOrderMark() throws Exception {
        assertThat(read("\uFEFF" + MUG).getFirst().product()).isNotNull();
    }

    private static List<Reading> read(String file) throws Exception {
        var all = new ArrayList<Reading>();
        try (var source = JsonLines.FORM.open(bytes(file))) {
            for (var read = source.next(); read != null; read = source.next()) {
                all.add(read);
            }
        }
        return all;
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
