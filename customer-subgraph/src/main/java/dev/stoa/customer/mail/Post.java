package dev.stoa.customer.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each mail once. A crash between sending and remembering is the one case that sends it
 * twice: better than never, and both carry the same message id.
 */
final class Post {

    private static final Logger log = LoggerFactory.getLogger(Post.class);

    private final SentMails sentMails;
    private final Mails mails;

    Post(SentMails sentMails, Mails mails) {
        this.sentMails = sentMails;
        this.mails = mails;
    }

    /**
     * @throws IllegalStateException when somebody else is just sending it: its fate is not known
     *     yet, so ask again later
     */
    void send(Mail mail) {
        if (!sentMails.begin(mail.id())) {
            if (sentMails.isSent(mail.id())) {
                log.debug("Mail {} was sent before", mail.id());
                return;
            }
            throw new IllegalStateException("mail " + mail.id() + " is being sent");
        }
        try {
            mails.send(mail);
        } catch (RuntimeException e) {
            sentMails.giveUp(mail.id());
            throw e;
        }
        sentMails.markSent(mail.id());
    }
}
