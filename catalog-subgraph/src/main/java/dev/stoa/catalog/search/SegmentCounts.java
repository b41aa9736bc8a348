package dev.stoa.catalog.search;

/** Products of one segment, counted by their values in columns. */
final class SegmentCounts {

    private static final long[] PRICE_ENDS = PriceSteps.ends();

    private final ProductColumns columns;
    private final int[] categories;
    private final int[] brands;
    private final int[] options;
    private final int[] attributes;
    private final int[] prices = new int[PRICE_ENDS.length + 1];
    private final int[] available = new int[2];

    SegmentCounts(ProductColumns columns) {
        this.columns = columns;
        this.categories = new int[columns.categories().size()];
        this.brands = new int[columns.brands().size()];
        this.options = new int[columns.options().size()];
        this.attributes = new int[columns.attributes().size()];
    }

    void add(int doc) {
        columns.categories().count(doc, categories);
        columns.brands().count(doc, brands);
        columns.options().count(doc, options);
        columns.attributes().count(doc, attributes);
        columns.prices().count(doc, PRICE_ENDS, prices);
        available[columns.isAvailable(doc) ? 1 : 0]++;
    }

    void addTo(FacetTally tally) {
        tally.categories(columns.categories(), categories);
        tally.brands(columns.brands(), brands);
        tally.options(columns.options(), options);
        tally.attributes(columns.attributes(), attributes);
        tally.prices(prices);
        tally.available(available);
    }
}
