/**
 * Goods on their way from one warehouse to another.
 *
 * <p>Pieces leave the one when the transfer is sent, reach the other as they are received, and go
 * back when it is cancelled on the way; each step writes its rows of the ledger in the transaction
 * that changes the transfer. On the way they are in no warehouse and cannot be sold. Start with
 * {@link dev.stoa.catalog.transfer.StockTransfer}.
 */
@NullMarked
package dev.stoa.catalog.transfer;

import org.jspecify.annotations.NullMarked;
