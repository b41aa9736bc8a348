/**
 * Mails to customers: welcome, order placed, fulfilled, cancelled.
 *
 * <p>Each is caused by an event and sent once for it, as far as a mail can be: what was sent is
 * remembered, and a send cut off in the middle is repeated under the same message id. Start with
 * {@link dev.stoa.customer.mail.Post}.
 */
@NullMarked
package dev.stoa.customer.mail;

import org.jspecify.annotations.NullMarked;
