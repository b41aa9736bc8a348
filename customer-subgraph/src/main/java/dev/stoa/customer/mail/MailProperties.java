package dev.stoa.customer.mail;

import java.net.URI;
import java.nio.file.Path;

/**
 * @param shop name of the shop, as mails say it
 * @param publicUrl base of links
 * @param deskUrl base of links for staff
 * @param folder where mails are written when no SMTP server is configured
 * @param from sender's address
 */
record MailProperties(
        String shop, URI publicUrl, URI deskUrl, Path folder, String from, Smtp smtp) {

    /**
     * @param host empty for none
     */
    record Smtp(String host, int port, String username, String password) {

        /** Never to be logged with its password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
