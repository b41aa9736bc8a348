/**
 * Those who run the shop, and the roles that say what they may do.
 *
 * <p>The first start makes an owner and some roles. A change of rights holds from the next refresh
 * of a session; deactivating somebody ends their sessions. Start with {@link
 * dev.stoa.customer.staff.StaffMember}.
 */
@NullMarked
package dev.stoa.customer.staff;

import org.jspecify.annotations.NullMarked;
