package dev.stoa.catalog.search;

import dev.stoa.catalog.scan.Column;
import dev.stoa.catalog.scan.Numbers;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;

/** What every product of one segment has, as {@link ProductEntry} put it there. */
record ProductColumns(
        Column keys,
        Column categories,
        Column brands,
        Column options,
        Column attributes,
        Numbers prices,
        Numbers available) {

    static ProductColumns of(LeafReader segment) throws IOException {
        return new ProductColumns(
                Column.of(segment, "key"),
                Column.of(segment, "categoryPath"),
                Column.of(segment, "brandId"),
                Column.of(segment, "optionValues"),
                Column.of(segment, "attributes"),
                Numbers.of(segment, "prices"),
                Numbers.of(segment, "isAvailable"));
    }

    boolean isAvailable(int doc) {
        return available.only(doc) == 1;
    }
}
