package dev.stoa.customer.mail;

import org.jspecify.annotations.Nullable;

/**
 * A mail ready to be sent.
 *
 * @param id names it for good: the same cause gives the same id
 */
record Mail(
        String id, String to, @Nullable String toName, String subject, String text, String html) {}
