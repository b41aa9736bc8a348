package dev.stoa.catalog.change;

import dev.stoa.platform.security.Permission;

/** What objects that keep a history are called in it, and who may read it. */
public final class ChangedObject {

    private static final String MENU = "menu:";
    private static final String PAGE = "pag_";

    private ChangedObject() {}

    /** Menus have handles, which other things may have too. */
    public static String menu(String handle) {
        return MENU + handle;
    }

    static Permission permission(String objectId) {
        return objectId.startsWith(MENU) || objectId.startsWith(PAGE)
                ? Permission.CONTENT_READ
                : Permission.PRODUCTS_READ;
    }
}
