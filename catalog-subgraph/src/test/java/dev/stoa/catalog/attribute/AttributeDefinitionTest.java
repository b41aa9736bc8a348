package dev.stoa.catalog.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeDefinitionTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, anything, true",
        "NUMBER, 12.5, true",
        "NUMBER, 12.50, false",
        "NUMBER, 1e3, false",
        "NUMBER, abc, false",
        "BOOLEAN, true, true",
        "BOOLEAN, yes, false",
        "DATE, 2026-11-22, true",
        "DATE, 22.11.2026, false",
        "CHOICE, tin, false",
        "SWATCH, red, false"
    })
    void fitsWhatProductsKeep(AttributeKind kind, String value, boolean isKept) {
        var definition =
                new AttributeDefinition(
                        "atr_1", "glaze", "Glaze", kind, null, List.of(), false, 1, null);

        assertThat(definition.fits(value)).isEqualTo(isKept);
    }
}
