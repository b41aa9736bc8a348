package dev.stoa.catalog.transfer;

/** Pieces of one variant in a transfer, and how many of them have arrived. */
record TransferLine(String variantId, int quantity, int received) {

    /** Public, or GraphQL could not read it. */
    public int outstanding() {
        return quantity - received;
    }

    TransferLine with(int more) {
        return new TransferLine(variantId, quantity, received + more);
    }
}
