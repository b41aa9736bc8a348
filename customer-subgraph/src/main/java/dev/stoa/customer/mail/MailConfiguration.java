package dev.stoa.customer.mail;

import dev.stoa.customer.account.Customers;
import dev.stoa.customer.staff.StockMailReaders;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.Lease;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final String LOW_STOCK = "low-stock-mails";
    private static final Duration BETWEEN_DIGESTS = Duration.ofSeconds(20);
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Bean
    MailProperties mailProperties(Environment environment) {
        return Binder.get(environment).bind("stoa.mail", MailProperties.class).get();
    }

    @Bean
    Mails mails(MailProperties properties, Clock clock) {
        var mime = new MimeMail(properties.from(), properties.shop(), clock);
        return properties.smtp().host().isBlank()
                ? new MailFolder(properties.folder(), mime)
                : new SmtpMails(sender(properties.smtp()), mime);
    }

    @Bean
    Letters letters(MailProperties properties) {
        return new Letters(properties);
    }

    @Bean
    Post post(SentMails sentMails, Mails mails) {
        return new Post(sentMails, mails);
    }

    @Bean
    AskForReviews askForReviews(
            ReviewRequests requests,
            Customers customers,
            Letters letters,
            Post post,
            @Value("${stoa.mail.review-request-after}") Duration after,
            Clock clock) {
        return new AskForReviews(requests, customers, letters, post, after, clock);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop reviewRequestLoop(AskForReviews askForReviews) {
        return new BackgroundLoop(
                "review-requests",
                () -> {
                    askForReviews.now();
                    Thread.sleep(BETWEEN_LOOKS);
                });
    }

    @Bean
    TellStaffOfLowStock tellStaffOfLowStock(
            LowStockRows rows,
            StockMailReaders readers,
            Letters letters,
            Post post,
            @Value("${stoa.mail.low-stock-every}") Duration every,
            Clock clock) {
        return new TellStaffOfLowStock(rows, readers, letters, post, every, clock);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop lowStockLoop(TellStaffOfLowStock tellStaffOfLowStock, Lease lease) {
        return new BackgroundLoop(
                LOW_STOCK,
                () -> {
                    if (lease.hold(LOW_STOCK, LEASE)) {
                        tellStaffOfLowStock.now();
                    }
                    Thread.sleep(BETWEEN_DIGESTS);
                });
    }

    private static JavaMailSenderImpl sender(MailProperties.Smtp smtp) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(smtp.host());
        sender.setPort(smtp.port());
        sender.setDefaultEncoding("UTF-8");
        var settings = sender.getJavaMailProperties();
        settings.setProperty("mail.smtp.connectiontimeout", "3000");
        settings.setProperty("mail.smtp.timeout", "5000");
        settings.setProperty("mail.smtp.writetimeout", "5000");
        settings.setProperty("mail.smtp.starttls.enable", "true");
        if (!smtp.username().isBlank()) {
            // A password never crosses the net in the open.
            settings.setProperty("mail.smtp.starttls.required", "true");
            settings.setProperty("mail.smtp.auth", "true");
            sender.setUsername(smtp.username());
            sender.setPassword(smtp.password());
        }
        return sender;
    }
}
