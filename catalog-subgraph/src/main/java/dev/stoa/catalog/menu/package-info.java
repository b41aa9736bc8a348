/**
 * Menus of the shop.
 *
 * <p>An item names what it leads to by id, so that it follows a new slug; what is gone or not
 * published is left out for shoppers and marked for staff. All targets of a menu are found in one
 * read for each type. Start with {@link dev.stoa.catalog.menu.StoredMenu} and {@link
 * dev.stoa.catalog.menu.ShowMenus}.
 */
@NullMarked
package dev.stoa.catalog.menu;

import org.jspecify.annotations.NullMarked;
