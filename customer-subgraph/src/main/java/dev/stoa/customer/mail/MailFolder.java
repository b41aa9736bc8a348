package dev.stoa.customer.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes each mail into a file that any mail program opens: for development and trials. */
final class MailFolder implements Mails {

    private static final Logger log = LoggerFactory.getLogger(MailFolder.class);

    private final Path folder;
    private final MimeMail mime;
    private final Session session = Session.getInstance(new Properties());

    MailFolder(Path folder, MimeMail mime) {
        this.folder = folder.toAbsolutePath().normalize();
        this.mime = mime;
    }

    @Override
    public void send(Mail mail) {
        var file = folder.resolve(mail.id() + ".eml");
        try {
            Files.createDirectories(folder);
            var draft = Files.createTempFile(folder, mail.id(), ".draft");
            try (var out = Files.newOutputStream(draft)) {
                mime.of(mail, session).writeTo(out);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("mail cannot be written to " + file, e);
        } catch (MessagingException e) {
            throw new IllegalStateException("mail " + mail.id() + " cannot be written", e);
        }
        log.info("Mail to {}: {} ({})", mail.to(), mail.subject(), file);
    }
}
