package dev.stoa.customer.mail;

import java.util.List;

/**
 * What the mail to staff says of what became low.
 *
 * @param rows the first of them
 * @param more how many others there are
 * @param link to the desk
 */
record LowStockView(List<LowStockRow> rows, int more, String link) {

    private static final int MOST_ROWS = 50;

    static LowStockView of(List<LowStockRow> all, String link) {
        var shown = all.subList(0, Math.min(MOST_ROWS, all.size()));
        return new LowStockView(shown, all.size() - shown.size(), link);
    }

    public boolean isMore() {
        return more > 0;
    }

    String subject() {
        int count = rows.size() + more;
        return "Low stock: " + (count == 1 ? rows.getFirst().name() : count + " variants");
    }
}
