package dev.stoa.customer.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Sends mails through an SMTP server. */
final class SmtpMails implements Mails {

    private static final Logger log = LoggerFactory.getLogger(SmtpMails.class);

    private final JavaMailSenderImpl sender;
    private final MimeMail mime;

    SmtpMails(JavaMailSenderImpl sender, MimeMail mime) {
        this.sender = sender;
        this.mime = mime;
    }

    @Override
    public void send(Mail mail) {
        sender.send(mime.of(mail, sender.getSession()));
        log.info("Mail {} handed to {}", mail.id(), sender.getHost());
    }
}
