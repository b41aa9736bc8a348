package dev.stoa.catalog.change;

import dev.stoa.platform.security.Permission;
import java.util.Map;

/** What objects that keep a history are called in it, and who may read it. */
public final class ChangedObject {

    private static final String MENU = "menu:";
    private static final String PLACEMENT = "placement:";
    private static final String PRICE_LIST = "priceList:";
    private static final String MARKET = "market:";

    /** By how their names begin; of all others products:read. */
    private static final Map<String, Permission> READERS =
            Map.of(
                    MENU,
                    Permission.CONTENT_READ,
                    PLACEMENT,
                    Permission.CONTENT_READ,
                    "pag_",
                    Permission.CONTENT_READ,
                    MARKET,
                    Permission.SETTINGS_WRITE);

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

    static Permission permission(String objectId) {
        return READERS.entrySet().stream()
                .filter(reader -> objectId.startsWith(reader.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Permission.PRODUCTS_READ);
    }
}
