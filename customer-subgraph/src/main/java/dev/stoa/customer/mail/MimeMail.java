package dev.stoa.customer.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Puts mails into their form on the wire: plain text, and HTML for those who prefer it. */
final class MimeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String from;
    private final String shop;
    private final Clock clock;

    MimeMail(String from, String shop, Clock clock) {
        this.from = from;
        this.shop = shop;
        this.clock = clock;
    }

    MimeMessage of(Mail mail, Session session) {
        try {
            var message = new IdentifiedMessage(session, "<" + mail.id() + "@" + domain() + ">");
            message.setFrom(new InternetAddress(from, shop, UTF_8));
            message.setRecipient(
                    MimeMessage.RecipientType.TO,
                    new InternetAddress(mail.to(), mail.toName(), UTF_8));
            message.setSubject(mail.subject(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            // Keeps holiday notes of mailboxes from answering us.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(
                    new MimeMultipart(
                            "alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("mail " + mail.id() + " cannot be put together", e);
        }
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /**
     * Keeps our message id, by which mailboxes know a repeated mail; saving would make a new one.
     */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
