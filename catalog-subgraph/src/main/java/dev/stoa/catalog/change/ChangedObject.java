package dev.stoa.catalog.change;

import dev.stoa.platform.security.Permission;
import java.util.List;

/** What objects that keep a history are called in it, and who may read it. */
public final class ChangedObject {

    private static final String MENU = "menu:";
    private static final String PLACEMENT = "placement:";
    private static final String PAGE = "pag_";
    private static final List<String> CONTENT = List.of(MENU, PLACEMENT, PAGE);

    private ChangedObject() {}

    /** Menus have handles, which other things may have too. */
    public static String menu(String handle) {
        return MENU + handle;
    }

    /** Slots have keys of their own. */
    public static String placement(String key) {
        return PLACEMENT + key;
    }

    static Permission permission(String objectId) {
        return CONTENT.stream().anyMatch(objectId::startsWith)
                ? Permission.CONTENT_READ
                : Permission.PRODUCTS_READ;
    }
}
