package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.customer.CustomerTest;
import dev.stoa.customer.TestClock;
import dev.stoa.platform.ids.Ids;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CustomerTest
class PostIT {

    @Autowired SentMails sentMails;
    @Autowired TestClock clock;
    @Autowired Ids ids;

    private final List<Mail> sent = new ArrayList<>();
    private Mail mail;

    @BeforeEach
    void writeMail() {
        mail = new Mail(ids.next("mail"), "ada@example.com", "Ada", "Hello", "text", "html");
    }

    @Test
    void sendsAMailOnce() {
        var post = new Post(sentMails, sent::add);

        post.send(mail);
        post.send(mail);

        assertThat(sent).containsExactly(mail);
    }

    @Test
    void sendsAgainAfterAFailure() {
        var broken =
                new Post(
                        sentMails,
                        _ -> {
                            throw new IllegalStateException("no server");
                        });

        assertThatThrownBy(() -> broken.send(mail)).hasMessage("no server");
        new Post(sentMails, sent::add).send(mail);

        assertThat(sent).containsExactly(mail);
    }

    @Test
    void waitsForAnotherInstanceAndTakesOverWhenItWasCutOff() {
        var post = new Post(sentMails, sent::add);
        assertThat(sentMails.begin(mail.id())).isTrue();

        assertThatThrownBy(() -> post.send(mail)).hasMessageContaining("is being sent");
        assertThat(sent).isEmpty();
        clock.later(Duration.ofMinutes(2), () -> post.send(mail));

        assertThat(sent).containsExactly(mail);
    }
}
