/**
 * What buyers may fetch of the files they have bought.
 *
 * <p>A right is made with the order, in its transaction, from what the catalogue said of the file
 * then. It is counted when an address is given out, by one conditional update, so that no number of
 * askers at once gets more than was bought; the catalogue serves each address once. An order that
 * is cancelled or whose money has gone back opens nothing. Start with {@link
 * dev.stoa.order.download.CreateDownloadLink}.
 */
@NullMarked
package dev.stoa.order.download;

import org.jspecify.annotations.NullMarked;
