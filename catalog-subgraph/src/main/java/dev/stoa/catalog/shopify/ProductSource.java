package dev.stoa.catalog.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file read product by product; never more of it than one product is in memory. */
public interface ProductSource extends AutoCloseable {

    /** The next product, or what is wrong with it; null at the end of the file. */
    @Nullable Reading next() throws UnreadableFile, IOException;

    @Override
    void close() throws IOException;

    /** How a file is opened. */
    interface Form {
        ProductSource open(InputStream file) throws UnreadableFile, IOException;

        /** Counts what {@link Reading#rows} will count. */
        int countRows(InputStream file) throws UnreadableFile, IOException;

        /**
         * Copies what has errors, in the same form, so that it can be mended and imported again.
         *
         * @param errors by row
         */
        void copyFailed(InputStream file, Writer to, Map<Integer, String> errors)
                throws IOException;
    }
}
