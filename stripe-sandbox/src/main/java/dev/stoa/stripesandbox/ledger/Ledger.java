package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.ledger.Journal.Line;
import dev.stoa.stripesandbox.ledger.Journal.Place;
import dev.stoa.stripesandbox.protocol.Json;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The memory of the sandbox. Start at {@link #inOne}. */
public final class Ledger implements Closeable {

    /** Stripe forgets idempotency keys after a day and events after thirty. */
    static final Duration KEPT_REPLY_LIFE = Duration.ofHours(24);

    private static final Duration EVENT_LIFE = Duration.ofDays(30);
    private static final long WORTH_COMPACTING = 1 << 20;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Kind, LinkedHashMap<String, Place>> index = new EnumMap<>(Kind.class);
    private final Journal journal;
    private final Clock clock;
    private final Ids ids;
    private @Nullable EventSink sink;
    private volatile int generation;

    /**
     * @param data the file to remember in, or null to forget at the end
     */
    public Ledger(@Nullable Path data, Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
        for (Kind kind : Kind.values()) {
            index.put(kind, new LinkedHashMap<>());
        }
        try {
            journal = new Journal(data);
            journal.readAll(this::remember);
            compactIfWorthwhile();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the journal " + data, e);
        }
    }

    public void sendEventsTo(EventSink sink) {
        this.sink = sink;
    }

    /**
     * Does the work alone and keeps all of its changes, or none when it throws. An answer is given
     * only after the journal has the changes.
     */
    public <T> T inOne(Origin origin, Function<Transaction, T> work) {
        lock.lock();
        try {
            Transaction transaction = new Transaction(this, origin, clock, ids);
            T result = work.apply(transaction);
            commit(transaction);
            return result;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything, as on the first day. */
    public void clear() {
        lock.lock();
        try {
            generation++;
            journal.clear();
            index.values().forEach(Map::clear);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    private void commit(Transaction transaction) {
        List<Line> changes = transaction.changes();
        if (changes.isEmpty()) {
            return;
        }
        try {
            List<Place> places = journal.append(changes);
            for (int i = 0; i < places.size(); i++) {
                of(changes.get(i).kind()).put(changes.get(i).id(), places.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (sink != null) {
            transaction.events().forEach(sink::committed);
        }
        transaction.committed();
    }

    /** Another number after each clearing: what was begun before it has no object any more. */
    int generation() {
        return generation;
    }

    byte @Nullable [] read(Kind kind, String id) {
        Place place = of(kind).get(id);
        try {
            return place == null ? null : journal.read(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> idsNewestFirst(Kind kind) {
        return List.copyOf(of(kind).sequencedKeySet().reversed());
    }

    int receivers() {
        return sink == null ? 0 : sink.receivers();
    }

    private LinkedHashMap<String, Place> of(Kind kind) {
        return Objects.requireNonNull(index.get(kind));
    }

    private void compactIfWorthwhile() throws IOException {
        long live =
                index.values().stream()
                        .flatMap(places -> places.values().stream())
                        .mapToLong(Place::length)
                        .sum();
        if (journal.length() < WORTH_COMPACTING || journal.length() < 2 * live) {
            return;
        }
        Path compacted = journal.sibling(".compacting");
        Files.deleteIfExists(compacted);
        try (Journal fresh = new Journal(compacted)) {
            for (Kind kind : Kind.values()) {
                copy(kind, fresh);
            }
        }
        journal.replaceBy(compacted);
        index.values().forEach(Map::clear);
        journal.readAll(this::remember);
    }

    private void remember(Kind kind, String id, Place place, byte[] json) {
        if (!isOver(kind, json)) {
            of(kind).put(id, place);
        }
    }

    /** One by one, for together they may be larger than the memory. */
    private void copy(Kind kind, Journal fresh) throws IOException {
        for (Map.Entry<String, Place> entry : of(kind).entrySet()) {
            byte[] json = journal.read(entry.getValue());
            fresh.append(List.of(new Line(kind, entry.getKey(), json)));
        }
    }

    private boolean isOver(Kind kind, byte[] json) {
        return switch (kind) {
            case KEPT_REPLY -> isOlderThan(KEPT_REPLY_LIFE, json);
            case EVENT, DELIVERY -> isOlderThan(EVENT_LIFE, json);
            default -> false;
        };
    }

    private boolean isOlderThan(Duration life, byte[] json) {
        return Json.created(json) < clock.instant().minus(life).getEpochSecond();
    }

    @Override
    public void close() {
        lock.lock();
        try {
            journal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }
}
