/**
 * Files that are sold: what a variant's buyers may fetch, and the door where they fetch it.
 *
 * <p>The bytes have no public address. Who may fetch what, how often and until when is the order
 * subgraph's to say: it signs an address for one download, and this door serves each such address
 * once. Bytes stay when an asset is taken off its variant, since former buyers have bought them.
 * Start with {@link dev.stoa.catalog.digital.SetDigitalAssets} and {@link
 * dev.stoa.catalog.digital.DigitalFileHandler}.
 */
@NullMarked
package dev.stoa.catalog.digital;

import org.jspecify.annotations.NullMarked;
