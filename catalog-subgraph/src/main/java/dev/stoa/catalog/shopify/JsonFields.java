package dev.stoa.catalog.shopify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a product in JSON, each with the column of the CSV that holds the same, so that
 * both are read by the same rules.
 */
final class JsonFields {

    private static final Map<String, String> OF_PRODUCT =
            Map.of(
                    "handle", "Handle",
                    "title", "Title",
                    "descriptionHtml", "Body (HTML)",
                    "brand", "Vendor",
                    "category", "Type",
                    "tags", "Tags",
                    "status", "Status",
                    "seoTitle", "SEO Title",
                    "seoDescription", "SEO Description");
    private static final Map<String, String> OF_VARIANT =
            Map.ofEntries(
                    Map.entry("price", "Variant Price"),
                    Map.entry("compareAtPrice", "Variant Compare At Price"),
                    Map.entry("sku", "Variant SKU"),
                    Map.entry("barcode", "Variant Barcode"),
                    Map.entry("weightGrams", "Variant Grams"),
                    Map.entry("requiresShipping", "Variant Requires Shipping"),
                    Map.entry("isTaxable", "Variant Taxable"),
                    Map.entry("isTracked", "Variant Inventory Tracker"),
                    Map.entry("quantity", "Variant Inventory Qty"),
                    Map.entry("continuesSelling", "Variant Inventory Policy"),
                    Map.entry("image", "Variant Image"));
    private static final String QUANTITY_RULES = "quantityRules";
    private static final Map<String, String> OF_IMAGE =
            Map.of("url", "Image Src", "altText", "Image Alt Text");
    private static final String OPTION_NAMES = "options";
    private static final String OPTION_VALUES = "optionValues";
    private static final String VARIANTS = "variants";
    private static final String IMAGES = "images";
    private static final List<String> OTHERS_OF_PRODUCT =
            Stream.concat(Stream.of(OPTION_NAMES, VARIANTS, IMAGES), JsonDetails.FIELDS.stream())
                    .toList();
    private static final List<String> OTHERS_OF_VARIANT = List.of(OPTION_VALUES, QUANTITY_RULES);
    private static final int MOST_OPTIONS = 3;
    private static final Map<String, String> NAMES = names();

    private final int line;
    private final List<RowProblem> problems = new ArrayList<>();

    JsonFields(int line) {
        this.line = line;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** A problem of a column, as one of the field. */
    static RowProblem named(RowProblem problem) {
        var column = problem.column();
        return new RowProblem(
                problem.row(),
                column == null ? null : NAMES.getOrDefault(column, column),
                problem.value(),
                problem.message());
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        OF_PRODUCT.forEach((field, column) -> names.put(column, field));
        OF_VARIANT.forEach((field, column) -> names.put(column, VARIANTS + "." + field));
        OF_IMAGE.forEach((field, column) -> names.put(column, IMAGES + "." + field));
        names.put(VariantCells.QUANTITY_RULES, VARIANTS + "." + QUANTITY_RULES);
        for (int i = 1; i <= MOST_OPTIONS; i++) {
            names.put("Option" + i + " Name", OPTION_NAMES);
            names.put("Option" + i + " Value", VARIANTS + "." + OPTION_VALUES);
        }
        return names;
    }

    /** Rows that hold the same; the first also tells of the product. */
    List<Row> rows(JsonNode json) {
        var product = cells(json, OF_PRODUCT, "", OTHERS_OF_PRODUCT);
        var handle = product.getOrDefault("Handle", "");
        options(product, json.path(OPTION_NAMES), OPTION_NAMES, " Name");
        var rows = new ArrayList<Map<String, String>>();
        for (var variant : list(json, VARIANTS)) {
            var cells = cells(variant, OF_VARIANT, VARIANTS + ".", OTHERS_OF_VARIANT);
            options(cells, variant.path(OPTION_VALUES), VARIANTS + "." + OPTION_VALUES, " Value");
            var rules = variant.path(QUANTITY_RULES);
            if (!rules.isMissingNode() && !rules.isNull()) {
                cells.put(VariantCells.QUANTITY_RULES, rules.toString());
            }
            rows.add(asInCsv(cells));
        }
        int images = 0;
        for (var image : list(json, IMAGES)) {
            if (images == rows.size()) {
                rows.add(new LinkedHashMap<>());
            }
            rows.get(images++).putAll(cells(image, OF_IMAGE, IMAGES + ".", List.of()));
        }
        if (rows.isEmpty()) {
            rows.add(new LinkedHashMap<>());
        }
        rows.getFirst().putAll(product);
        rows.forEach(cells -> cells.put("Handle", handle));
        return rows.stream().map(cells -> new Row(line, filled(cells))).toList();
    }

    private static Map<String, String> filled(Map<String, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is said in other words there. */
    private static Map<String, String> asInCsv(Map<String, String> cells) {
        cells.computeIfPresent(
                "Variant Inventory Tracker", (_, is) -> is.equals("false") ? "" : "stoa");
        cells.computeIfPresent(
                "Variant Inventory Policy",
                (_, is) ->
                        switch (is) {
                            case "true" -> "continue";
                            case "false" -> "deny";
                            default -> is;
                        });
        return cells;
    }

    private Map<String, String> cells(
            JsonNode json, Map<String, String> columns, String path, List<String> others) {
        var cells = new LinkedHashMap<String, String>();
        if (!json.isObject()) {
            problems.add(new RowProblem(line, path, json.toString(), "Expected an object."));
            return cells;
        }
        for (var field : json.properties()) {
            var column = columns.get(field.getKey());
            if (column != null) {
                cells.put(column, text(path + field.getKey(), field.getValue()));
            } else if (!others.contains(field.getKey())) {
                problems.add(
                        new RowProblem(
                                line, path + field.getKey(), null, "There is no such field."));
            }
        }
        return cells;
    }

    private void options(Map<String, String> cells, JsonNode values, String path, String column) {
        if (values.size() > MOST_OPTIONS) {
            problems.add(new RowProblem(line, path, null, "Expected at most 3 options."));
        }
        int number = 1;
        for (var value : values) {
            cells.put("Option" + number++ + column, text(path, value));
        }
    }

    private List<JsonNode> list(JsonNode json, String field) {
        var list = json.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            problems.add(new RowProblem(line, field, list.toString(), "Expected a list."));
            return List.of();
        }
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private String text(String path, JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(one -> text(path, one))
                    .collect(Collectors.joining(","));
        }
        if (value.isObject()) {
            problems.add(new RowProblem(line, path, value.toString(), "Expected a single value."));
            return "";
        }
        return value.isNull() ? "" : value.asString().strip();
    }
}
