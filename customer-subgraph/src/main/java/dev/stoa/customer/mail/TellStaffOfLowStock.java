package dev.stoa.customer.mail;

import dev.stoa.customer.staff.StaffMember;
import dev.stoa.customer.staff.StockMailReaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells staff who want it what became low, by one mail for all that did in some minutes: a sale
 * that empties the shop must not fill a mailbox.
 */
final class TellStaffOfLowStock {

    private static final Logger log = LoggerFactory.getLogger(TellStaffOfLowStock.class);
    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int MOST_AT_ONCE = 10_000;

    private final LowStockRows rows;
    private final StockMailReaders readers;
    private final Letters letters;
    private final Post post;
    private final Duration every;
    private final Clock clock;

    /**
     * @param every least time between two mails; zero for no mails
     */
    TellStaffOfLowStock(
            LowStockRows rows,
            StockMailReaders readers,
            Letters letters,
            Post post,
            Duration every,
            Clock clock) {
        this.rows = rows;
        this.readers = readers;
        this.letters = letters;
        this.post = post;
        this.every = every;
        this.clock = clock;
    }

    void later(StockLow event) {
        if (!every.isZero()) {
            rows.note(event, nextMail());
        }
    }

    /** Time is cut into equal pieces, so that all instances think of the same mail. */
    private Instant nextMail() {
        long passed = clock.millis() / every.toMillis();
        return Instant.EPOCH.plus(every.multipliedBy(passed + 1));
    }

    /** Sends the mails whose time has come. */
    void now() {
        var due = rows.due(clock.instant(), MOST_AT_ONCE);
        due.stream()
                .collect(
                        Collectors.groupingBy(
                                LowStockRow::dueAt, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::tell);
    }

    /** Who could not be reached is written to again for a day, who could be is not. */
    private void tell(List<LowStockRow> low) {
        boolean isTold = true;
        for (var member : readers.all()) {
            isTold &= reaches(member, low);
        }
        if (isTold || low.getFirst().dueAt().isBefore(clock.instant().minus(PATIENCE))) {
            rows.remove(low);
        }
    }

    private boolean reaches(StaffMember member, List<LowStockRow> low) {
        try {
            post.send(letters.lowStock(member.id(), member.email(), member.name(), low));
            return true;
        } catch (RuntimeException e) {
            log.warn("Mail of low stock to {} was not sent: {}", member.id(), e.toString());
            return false;
        }
    }
}
