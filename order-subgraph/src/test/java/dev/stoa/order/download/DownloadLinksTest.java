package dev.stoa.order.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DownloadLinksTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L - 900);
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    /** The same numbers are in the catalogue, which checks what is signed here. */
    @Test
    void signsWhatTheCatalogueChecks() {
        var links =
                new DownloadLinks(
                        "0123456789abcdef0123456789abcdef", "https://shop.example", CLOCK);

        var link = links.to("dga_1", "tkt_1");

        assertThat(link.expiresAt()).isEqualTo(Instant.ofEpochSecond(1_800_000_000));
        assertThat(link.url())
                .isEqualTo(
                        "https://shop.example/digital/dga_1?ticket=tkt_1&expires=1800000000"
                                + "&signature="
                                + "dd56ad6cf0df6432d5b2f34b7029205ceb8d7352d5daca54c200aeecfdec9a30");
    }

    @Test
    void wantsASecretThatCannotBeGuessed() {
        assertThatThrownBy(() -> new DownloadLinks("short", "https://shop.example", CLOCK))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
