package dev.stoa.platform.events;

import io.lettuce.core.api.StatefulConnection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.connection.lettuce.LettucePoolingClientConfiguration;
import org.springframework.data.redis.connection.stream.Consumer;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.connection.stream.PendingMessage;
import org.springframework.data.redis.connection.stream.ReadOffset;
import org.springframework.data.redis.connection.stream.RecordId;
import org.springframework.data.redis.connection.stream.StreamOffset;
import org.springframework.data.redis.connection.stream.StreamReadOptions;
import org.springframework.data.redis.core.StreamOperations;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Events over Redis Streams: one stream a source. Redis may lose everything; the outbox fills it
 * again.
 */
class RedisStreams implements EventTransport, AutoCloseable {

    private static final long LONGEST_STREAM = 200_000;
    private static final int BATCH = 100;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
    private static final Duration LAST_RETRY = Duration.ofSeconds(30);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(3);
    private static final int MOST_CONNECTIONS = 32;

    private static final RedisScript<String> SEND =
            RedisScript.of(new ClassPathResource("send.lua", RedisStreams.class), String.class);

    private final LettuceConnectionFactory connections;
    private final StringRedisTemplate redis;
    private final String prefix;

    private RedisStreams(LettuceConnectionFactory connections, String prefix) {
        this.connections = connections;
        this.redis = new StringRedisTemplate(connections);
        this.prefix = prefix;
    }

    /**
     * On the server of these connections, over one of its own: it waits for events, whereas
     * everybody else gives up soon.
     */
    static RedisStreams at(LettuceConnectionFactory server, String prefix) {
        var shared = server.getClientConfiguration();
        var patient =
                LettucePoolingClientConfiguration.builder()
                        .poolConfig(kept())
                        .commandTimeout(LONGEST_ANSWER);
        shared.getClientOptions().ifPresent(patient::clientOptions);
        if (shared.isUseSsl()) {
            var _ = patient.useSsl();
        }
        var connections =
                new LettuceConnectionFactory(server.getStandaloneConfiguration(), patient.build());
        connections.afterPropertiesSet();
        connections.start();
        return new RedisStreams(connections, prefix);
    }

    /**
     * Each wait for events has a connection to itself, which without a pool is made anew for every
     * single one.
     */
    private static GenericObjectPoolConfig<StatefulConnection<?, ?>> kept() {
        var pool = new GenericObjectPoolConfig<StatefulConnection<?, ?>>();
        pool.setMaxTotal(MOST_CONNECTIONS);
        pool.setMaxIdle(MOST_CONNECTIONS);
        pool.setMaxWait(LONGEST_ANSWER);
        pool.setJmxEnabled(false);
        return pool;
    }

    @Override
    public @Nullable String send(String source, List<EventEnvelope> events, @Nullable String end) {
        var arguments = new ArrayList<String>();
        arguments.add(Objects.requireNonNullElse(end, ""));
        arguments.add(Long.toString(LONGEST_STREAM));
        for (var event : events) {
            var fields = fields(event);
            arguments.add(Integer.toString(2 * fields.size()));
            fields.forEach((name, value) -> arguments.addAll(List.of(name, value)));
        }
        return redis.execute(SEND, List.of(key(source)), arguments.toArray());
    }

    @Override
    public List<Delivery> receive(String source, String group, String consumer, Duration wait) {
        try {
            return deliveries(
                    streams()
                            .read(
                                    Consumer.from(group, consumer),
                                    StreamReadOptions.empty().count(BATCH).block(wait),
                                    StreamOffset.create(key(source), ReadOffset.lastConsumed())));
        } catch (DataAccessException e) {
            if (!isMissingGroup(e)) {
                throw e;
            }
            // A new stream, or one that Redis has lost: the group reads it from its beginning.
            redis.opsForStream().createGroup(key(source), ReadOffset.from("0"), group);
            return List.of();
        }
    }

    @Override
    public List<Delivery> takeOver(String source, String group, String consumer) {
        var pending = streams().pending(key(source), group, Range.unbounded(), BATCH);
        var due = new ArrayList<RecordId>();
        for (var message : pending) {
            if (message.getElapsedTimeSinceLastDelivery().compareTo(pauseBefore(message)) > 0) {
                due.add(message.getId());
            }
        }
        return due.isEmpty()
                ? List.of()
                : deliveries(
                        streams()
                                .claim(
                                        key(source),
                                        group,
                                        consumer,
                                        FIRST_RETRY,
                                        due.toArray(RecordId[]::new)));
    }

    @Override
    public void close() {
        connections.destroy();
    }

    @Override
    public void acknowledge(String source, String group, List<String> positions) {
        streams().acknowledge(key(source), group, positions.toArray(String[]::new));
    }

    @Override
    public Tail tail(String source, @Nullable String after, Duration wait) {
        if (after == null) {
            return new Tail(List.of(), newestPosition(source));
        }
        var read =
                deliveries(
                        streams()
                                .read(
                                        StreamReadOptions.empty().count(BATCH).block(wait),
                                        StreamOffset.create(key(source), ReadOffset.from(after))));
        return new Tail(
                read.stream().map(Delivery::event).toList(),
                read.isEmpty() ? after : read.getLast().position());
    }

    /** A time in milliseconds and a sequence number, such as {@code 1763720130000-0}. */
    private String newestPosition(String source) {
        var newest = streams().reverseRange(key(source), Range.unbounded(), Limit.limit().count(1));
        return newest == null || newest.isEmpty() ? "0-0" : newest.getFirst().getId().getValue();
    }

    /** Twice as long after every delivery that failed. */
    private static Duration pauseBefore(PendingMessage message) {
        long doublings = Math.min(message.getTotalDeliveryCount() - 1, 10);
        var pause = FIRST_RETRY.multipliedBy(1L << Math.max(0, doublings));
        return pause.compareTo(LAST_RETRY) > 0 ? LAST_RETRY : pause;
    }

    private static boolean isMissingGroup(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("NOGROUP")) {
                return true;
            }
        }
        return false;
    }

    private StreamOperations<String, String, String> streams() {
        return redis.opsForStream();
    }

    private String key(String source) {
        return prefix + ":events:" + source;
    }

    private static Map<String, String> fields(EventEnvelope event) {
        var fields = new HashMap<String, String>();
        fields.put("id", event.id());
        fields.put("source", event.source());
        fields.put("type", event.type());
        fields.put("subject", event.subject());
        fields.put("subjectversion", Long.toString(event.subjectVersion()));
        fields.put("time", event.time().toString());
        fields.put("data", event.data());
        if (event.traceparent() != null) {
            fields.put("traceparent", event.traceparent());
        }
        return fields;
    }

    private static List<Delivery> deliveries(
            @Nullable List<MapRecord<String, String, String>> records) {
        return records == null
                ? List.of()
                : records.stream()
                        .map(
                                record ->
                                        new Delivery(
                                                record.getId().getValue(),
                                                envelope(record.getValue())))
                        .toList();
    }

    private static EventEnvelope envelope(Map<String, String> fields) {
        return new EventEnvelope(
                field(fields, "id"),
                field(fields, "source"),
                field(fields, "type"),
                field(fields, "subject"),
                Long.parseLong(field(fields, "subjectversion")),
                Instant.parse(field(fields, "time")),
                field(fields, "data"),
                fields.get("traceparent"));
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
