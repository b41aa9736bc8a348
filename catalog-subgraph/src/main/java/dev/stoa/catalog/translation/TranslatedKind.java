package dev.stoa.catalog.translation;

import dev.stoa.platform.security.Permission;

/** What is translated and is no product. */
enum TranslatedKind {
    CATEGORY("categories", Permission.PRODUCTS_READ),
    COLLECTION("collections", Permission.PRODUCTS_READ),
    BRAND("brands", Permission.PRODUCTS_READ),
    CONTENT_PAGE("contentPages", Permission.CONTENT_READ),
    ATTRIBUTE("attributeDefinitions", Permission.PRODUCTS_READ),
    PRODUCT_KIND("productKinds", Permission.PRODUCTS_READ);

    private final String collection;
    private final Permission reader;

    TranslatedKind(String collection, Permission reader) {
        this.collection = collection;
        this.reader = reader;
    }

    String collection() {
        return collection;
    }

    /** Who may read them. */
    Permission reader() {
        return reader;
    }
}
