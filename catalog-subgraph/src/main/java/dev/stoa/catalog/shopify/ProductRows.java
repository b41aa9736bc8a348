package dev.stoa.catalog.shopify;

import dev.stoa.catalog.shopify.ImportedProduct.ImportedImage;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import dev.stoa.catalog.shopify.ImportedProduct.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes one product of its rows. The first tells of the product, all tell of variants and pictures.
 */
final class ProductRows {

    private static final int MOST_VARIANTS = 500;
    private static final int MOST_IMAGES = 100;
    private static final int MOST_TAGS = 100;
    private static final Pattern COMMA = Pattern.compile(",");

    private final List<Row> rows;
    private final Row first;
    private final List<RowProblem> problems = new ArrayList<>();

    private ProductRows(List<Row> rows) {
        this.rows = rows;
        this.first = rows.getFirst();
    }

    static Reading read(List<Row> rows) {
        return new ProductRows(rows).read();
    }

    private Reading read() {
        problems.addAll(new ProductCells(first).problems());
        boolean isRefused = !problems.isEmpty();
        var optionNames = optionNames();
        var variants = variants(optionNames.size());
        var images = images();
        if (isRefused || variants.isEmpty()) {
            return Reading.nothing(rows, problems);
        }
        var product =
                new ImportedProduct(
                        first.number(),
                        Objects.requireNonNull(first.at("Handle")),
                        Objects.requireNonNull(first.at("Title")),
                        Objects.requireNonNullElse(first.at("Body (HTML)"), ""),
                        first.at("Vendor"),
                        first.at("Type"),
                        tags(),
                        publication(),
                        optionNames,
                        variants,
                        images,
                        first.at("SEO Title"),
                        first.at("SEO Description"),
                        ImportedDetails.NONE);
        long skipped = problems.stream().map(RowProblem::row).distinct().count();
        return new Reading(product, List.copyOf(problems), rows.size(), (int) skipped);
    }

    private List<String> optionNames() {
        var names =
                Stream.of("Option1 Name", "Option2 Name", "Option3 Name")
                        .map(first::at)
                        .takeWhile(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        boolean hasNone =
                names.equals(List.of("Title"))
                        && "Default Title".equalsIgnoreCase(first.at("Option1 Value"));
        return hasNone ? List.of() : names;
    }

    private List<ImportedVariant> variants(int options) {
        var variants = new ArrayList<ImportedVariant>();
        var rowByValues = new HashMap<List<String>, Integer>();
        for (var row : rows) {
            if (row != first && !isVariant(row)) {
                continue;
            }
            var values = optionValues(row, options);
            var cells = new VariantCells(row);
            var variant = cells.read(values);
            problems.addAll(cells.problems());
            if (values.size() < options) {
                var column = "Option" + (values.size() + 1) + " Value";
                problems.add(
                        row.problem(column, "Expected a value for each option of the product."));
            } else if (variant.isEmpty()) {
                continue;
            } else if (rowByValues.putIfAbsent(values, row.number()) != null) {
                problems.add(
                        row.problem(
                                "Option1 Value",
                                "Row " + rowByValues.get(values) + " has the same options."));
            } else if (variants.size() == MOST_VARIANTS) {
                problems.add(
                        row.problem("Handle", "Expected at most " + MOST_VARIANTS + " variants."));
            } else {
                variants.add(variant.get());
            }
        }
        return variants;
    }

    /** Rows below the first may tell of a picture only. */
    private static boolean isVariant(Row row) {
        return row.has("Option1 Value") || row.has("Variant Price") || row.has("Variant SKU");
    }

    private static List<String> optionValues(Row row, int options) {
        return IntStream.rangeClosed(1, options)
                .mapToObj(i -> row.at("Option" + i + " Value"))
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private List<ImportedImage> images() {
        var images = new ArrayList<ImportedImage>();
        for (var row : rows) {
            var source = row.at("Image Src");
            if (source == null
                    || images.stream().anyMatch(image -> image.source().equals(source))) {
                continue;
            }
            var position = position(row, images.size() + 1);
            if (images.size() == MOST_IMAGES) {
                problems.add(
                        row.problem("Image Src", "Expected at most " + MOST_IMAGES + " pictures."));
            } else if (position.isPresent()) {
                images.add(
                        new ImportedImage(
                                row.number(), source, position.get(), row.at("Image Alt Text")));
            }
        }
        images.sort(Comparator.comparingInt(ImportedImage::position));
        return images;
    }

    private Optional<Integer> position(Row row, int otherwise) {
        var text = row.at("Image Position");
        if (text == null) {
            return Optional.of(otherwise);
        }
        if (text.matches("[0-9]{1,6}")) {
            return Optional.of(Integer.valueOf(text));
        }
        problems.add(row.problem("Image Position", "Expected a whole number."));
        return Optional.empty();
    }

    private List<String> tags() {
        return COMMA.splitAsStream(Objects.requireNonNullElse(first.at("Tags"), ""))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private Publication publication() {
        var status =
                Objects.requireNonNullElse(first.at("Status"), "active").toLowerCase(Locale.ROOT);
        if (status.equals("archived")) {
            return Publication.ARCHIVED;
        }
        boolean isPublished = !"false".equalsIgnoreCase(first.at("Published"));
        return status.equals("active") && isPublished ? Publication.PUBLISHED : Publication.HIDDEN;
    }
}
