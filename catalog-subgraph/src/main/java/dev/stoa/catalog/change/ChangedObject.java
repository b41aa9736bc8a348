package dev.stoa.catalog.change;

import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Map;

/** What objects that keep a history are called in it, and who may read it. */
public final class ChangedObject {

    /** What is told of the shop: there is but one. */
    public static final String STOREFRONT = "storefront";

    private static final String MENU = "menu:";
    private static final String PLACEMENT = "placement:";
    private static final String PRICE_LIST = "priceList:";
    private static final String MARKET = "market:";
    private static final String STOCK_POLICY = "stockPolicy:";

    /** Who may read them, by how their names begin; of all others products:read. */
    private static final Map<Permission, List<String>> READERS =
            Map.of(
                    Permission.CONTENT_READ, List.of(MENU, PLACEMENT, "pag_"),
                    Permission.SETTINGS_WRITE, List.of(MARKET, STOREFRONT),
                    Permission.INVENTORY_READ, List.of("whs_", STOCK_POLICY),
                    Permission.REVIEWS_READ, List.of("rev_"));

    private ChangedObject() {}

    /** Menus have handles, which other things may have too. */
    public static String menu(String handle) {
        return MENU + handle;
    }

    /** Slots have keys of their own. */
    public static String placement(String key) {
        return PLACEMENT + key;
    }

    /** Price lists have handles. */
    public static String priceList(String handle) {
        return PRICE_LIST + handle;
    }

    /** Markets too. */
    public static String market(String handle) {
        return MARKET + handle;
    }

    /** How a variant is sold is no part of its product. */
    public static String stockPolicy(String variantId) {
        return STOCK_POLICY + variantId;
    }

    static Permission permission(String objectId) {
        return READERS.entrySet().stream()
                .filter(reader -> reader.getValue().stream().anyMatch(objectId::startsWith))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Permission.PRODUCTS_READ);
    }
}
