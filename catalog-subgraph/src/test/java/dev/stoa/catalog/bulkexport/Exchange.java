package dev.stoa.catalog.bulkexport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.FileJobs;
import dev.stoa.catalog.Shop;
import dev.stoa.platform.test.Callers;
import java.util.List;
import java.util.Map;

/** Brings lines of JSON into the shop and gets them out again. */
final class Exchange {

    private static final String IMPORT =
            """
            query($id: ID!) { bulkImport(id: $id) { status productsCreated productsUpdated
              productsUnchanged rowErrors { row column value message } } }""";
    private static final String EXPORT =
            "query($id: ID!) { bulkExport(id: $id) { status downloadUrl } }";
    private static final String START =
            """
            mutation { bulkExportStart(input: {format: JSON_LINES}) { bulkExport { id } } }""";

    private final Shop shop;
    private final FileJobs jobs;

    Exchange(Shop shop, FileJobs jobs) {
        this.shop = shop;
        this.jobs = jobs;
    }

    /** What became of an import. */
    record Done(Shop.Answer answer) {

        int created() {
            return answer.at("bulkImport.productsCreated");
        }

        int updated() {
            return answer.at("bulkImport.productsUpdated");
        }

        int unchanged() {
            return answer.at("bulkImport.productsUnchanged");
        }

        /** Row, field and value of each error. */
        List<String> errors() {
            return answer.<List<Map<String, Object>>>at("bulkImport.rowErrors").stream()
                    .map(
                            error ->
                                    error.get("row")
                                            + " "
                                            + error.get("column")
                                            + " "
                                            + error.get("value"))
                    .toList();
        }
    }

    /**
     * @param lines with single quotation marks for double ones
     */
    Done take(String... lines) throws Exception {
        return taken(false, lines);
    }

    Done tryOut(String... lines) throws Exception {
        return taken(true, lines);
    }

    private Done taken(boolean isDryRun, String... lines) throws Exception {
        var file = String.join("\n", lines).replace('\'', '"');
        var input = Map.<String, Object>of("format", "JSON_LINES", "isDryRun", isDryRun);
        var answer = jobs.imported(file, input, IMPORT);
        assertThat(answer.<String>at("bulkImport.status")).isEqualTo("COMPLETED");
        return new Done(answer);
    }

    /** The line of the product in an export of all. */
    String line(String handle) throws Exception {
        var id = shop.ask(Callers.staff(), START).<String>at("bulkExportStart.bulkExport.id");
        var done = jobs.ended(EXPORT, id, "bulkExport");
        return jobs.fetch(done.at("bulkExport.downloadUrl"))
                .body()
                .lines()
                .filter(line -> line.startsWith("{\"handle\":\"" + handle + "\""))
                .findFirst()
                .orElseThrow();
    }
}
