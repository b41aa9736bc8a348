/**
 * Exact money: amounts in minor units, allocation without loss, tax worked out once.
 *
 * <p>Start with {@link dev.stoa.platform.money.Money}.
 */
@NullMarked
package dev.stoa.platform.money;

import org.jspecify.annotations.NullMarked;
