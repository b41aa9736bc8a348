package dev.stoa.catalog.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.platform.redis.RedisCircuit;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers repeated searches from this process, or from Redis, where other instances find them too.
 * Who asks while the same is being searched waits for that answer. An answer holds for one state of
 * the index: a change of any product makes all of them useless at once.
 */
final class RememberedSearch implements ProductSearch {

    private static final int MOST = 400;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final ProductSearch search;
    private final ProductIndexes indexes;
    private final StringRedisTemplate redis;
    private final RedisCircuit circuit;
    private final JsonMapper json;
    private final String prefix;
    private final Cache<String, CompletableFuture<Object>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    RememberedSearch(
            ProductSearch search,
            ProductIndexes indexes,
            StringRedisTemplate redis,
            RedisCircuit circuit,
            JsonMapper json,
            String prefix) {
        this.search = search;
        this.indexes = indexes;
        this.redis = redis;
        this.circuit = circuit;
        this.json = json;
        this.prefix = prefix + ":search:" + ProductEntry.FORMAT + ":";
    }

    @Override
    public Hits find(SearchQuestion question, Optional<Place> after, int size) {
        return answer(
                "find " + after + " " + size + " " + question,
                new TypeReference<>() {},
                () -> search.find(question, after, size));
    }

    @Override
    public long count(SearchQuestion question) {
        return answer(
                "count " + question, new TypeReference<Long>() {}, () -> search.count(question));
    }

    @Override
    public List<FacetCount> facets(SearchQuestion question) {
        return answer(
                "facets " + question, new TypeReference<>() {}, () -> search.facets(question));
    }

    @Override
    public List<String> wordsInsteadOf(SearchQuestion question) {
        return answer(
                "words " + question,
                new TypeReference<>() {},
                () -> search.wordsInsteadOf(question));
    }

    @Override
    public Guess guess(SearchQuestion question, int products) {
        return answer(
                "guess " + products + " " + question,
                new TypeReference<>() {},
                () -> search.guess(question, products));
    }

    @SuppressWarnings("unchecked") // Each question has answers of one type.
    private <T> T answer(String question, TypeReference<T> type, Supplier<T> searching) {
        var key = indexes.state() + " " + question;
        var mine = new CompletableFuture<Object>();
        var others = known.asMap().putIfAbsent(key, mine);
        if (others != null) {
            return (T) waitedFor(others);
        }
        try {
            var answer = shared(key, type, searching);
            mine.complete(answer);
            return answer;
        } catch (RuntimeException e) {
            known.asMap().remove(key, mine);
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Object waitedFor(CompletableFuture<Object> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private <T> T shared(String question, TypeReference<T> type, Supplier<T> searching) {
        var key = prefix + digest(question);
        var found = circuit.<String>ask(() -> redis.opsForValue().get(key));
        var understood = found.flatMap(text -> understood(text, type));
        if (understood.isPresent()) {
            return understood.get();
        }
        var answer = searching.get();
        var _ =
                circuit.ask(
                        () -> {
                            redis.opsForValue().set(key, json.writeValueAsString(answer), LONGEST);
                            return true;
                        });
        return answer;
    }

    /** Empty for what another release of the program has written. */
    private <T> Optional<T> understood(String text, TypeReference<T> type) {
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String digest(String question) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(question.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
