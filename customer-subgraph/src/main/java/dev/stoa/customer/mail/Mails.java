package dev.stoa.customer.mail;

/** Where mails go: to an SMTP server, or into a folder where there is none. */
interface Mails {

    /** Returns when the mail has been handed over. */
    void send(Mail mail);
}
