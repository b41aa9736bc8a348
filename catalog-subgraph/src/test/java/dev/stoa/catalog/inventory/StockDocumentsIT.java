package dev.stoa.catalog.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** What is written by hand is what the mapping reads, and would have written. */
@CatalogTest
class StockDocumentsIT {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00.123Z");

    @Autowired private MongoConverter converter;

    @Test
    void areStockAsItIsMapped() {
        for (var pieces : List.of(0, 7)) {
            var opening = Stock.opening("var_1", "prd_1", pieces, true, false, NOW);

            assertThat(StockDocuments.of(opening)).isEqualTo(mapped(opening));
            assertThat(converter.read(Stock.class, StockDocuments.of(opening))).isEqualTo(opening);
        }
    }

    @Test
    void areRowsOfTheLedgerAsTheyAreMapped() {
        var reason = StockMovementReason.IMPORTED;
        for (var note : new String[] {null, "counted again"}) {
            var row =
                    new StockMovement(
                            "mov_1", "var_1", "whs_1", 7, reason, "imp_1", note, null, NOW);

            assertThat(StockDocuments.of(row)).isEqualTo(mapped(row));
            assertThat(converter.read(StockMovement.class, StockDocuments.of(row))).isEqualTo(row);
        }
    }

    private Document mapped(Object stored) {
        var document = new Document();
        converter.write(stored, document);
        document.remove("_class");
        return document;
    }
}
