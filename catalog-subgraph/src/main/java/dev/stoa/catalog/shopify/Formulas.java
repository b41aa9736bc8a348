package dev.stoa.catalog.shopify;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for formulas. An apostrophe in front keeps it from that; one
 * more stands in front of cells that have apostrophes there already, so that each comes back as it
 * was.
 */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+([.][0-9]+)?");

    private Formulas() {}

    static String guarded(String cell) {
        return isFormula(cell) && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String bare(String cell) {
        return cell.startsWith("'") && isFormula(cell) ? cell.substring(1) : cell;
    }

    /** Behind apostrophes or none. */
    private static boolean isFormula(String cell) {
        int start = 0;
        while (start < cell.length() && cell.charAt(start) == '\'') {
            start++;
        }
        return start < cell.length() && BEGINNINGS.indexOf(cell.charAt(start)) >= 0;
    }
}
