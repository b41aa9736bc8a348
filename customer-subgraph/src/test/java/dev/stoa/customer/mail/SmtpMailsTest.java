package dev.stoa.customer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SmtpMailsTest {

    private static final Mail MAIL =
            new Mail("ord_1-placed", "ada@example.com", "Ada", "Your order", "text", "<p>html</p>");

    @Test
    void handsAMailToTheServer() throws Exception {
        try (var server = new ServerSocket(0)) {
            var heard = CompletableFuture.supplyAsync(() -> converse(server));

            mailsTo(server.getLocalPort()).send(MAIL);

            assertThat(heard.get())
                    .contains(
                            "MAIL FROM:<shop@stoa.example>",
                            "RCPT TO:<ada@example.com>",
                            "Message-ID: <ord_1-placed@stoa.example>",
                            "From: Stoa <shop@stoa.example>",
                            "Subject: Your order",
                            "<p>html</p>");
        }
    }

    @Test
    void failsWhereNobodyListens() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThatThrownBy(() -> mailsTo(port).send(MAIL)).isInstanceOf(RuntimeException.class);
    }

    private static Mails mailsTo(int port) {
        var properties =
                new MailProperties(
                        "Stoa",
                        URI.create("http://127.0.0.1:4000"),
                        URI.create("http://127.0.0.1:3001"),
                        Path.of("target/none"),
                        "shop@stoa.example",
                        new MailProperties.Smtp("127.0.0.1", port, "", ""));
        return new MailConfiguration().mails(properties, Clock.systemUTC());
    }

    /** An SMTP server of a few words. */
    private static List<String> converse(ServerSocket server) {
        var heard = new ArrayList<String>();
        try (var socket = server.accept();
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8));
                var out = socket.getOutputStream()) {
            out.write("220 ready\r\n".getBytes(StandardCharsets.UTF_8));
            boolean letter = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                letter = letter ? !line.equals(".") : line.equals("DATA");
                if (line.equals("DATA")) {
                    out.write("354 go on\r\n".getBytes(StandardCharsets.UTF_8));
                } else if (!letter) {
                    out.write("250 fine\r\n".getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            heard.add(e.toString());
        }
        return heard;
    }
}
