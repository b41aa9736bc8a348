package dev.stoa.catalog.inventory;

/** How a variant is sold when there is little or none of it, as staff edit it. */
record SellingTerms(String variantId, StockPolicy policy, boolean continuesSelling) {

    static SellingTerms of(Stock stock) {
        return new SellingTerms(stock.variantId(), stock.policy(), stock.continuesSelling());
    }
}
