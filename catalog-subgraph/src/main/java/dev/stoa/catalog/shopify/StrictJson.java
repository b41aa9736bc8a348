package dev.stoa.catalog.shopify;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what consists of parts: each has the fields it needs, and no others. */
final class StrictJson {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .build();

    private StrictJson() {}

    /** Empty when it is no list of such parts. */
    static <T> Optional<List<T>> list(JsonNode told, Class<T[]> parts) {
        try {
            return whole(JSON.treeToValue(told, parts));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The same, of text. */
    static <T> Optional<List<T>> list(String told, Class<T[]> parts) {
        try {
            return whole(JSON.readValue(told, parts));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<List<T>> whole(T[] read) {
        return Arrays.stream(read).allMatch(Objects::nonNull)
                ? Optional.of(List.of(read))
                : Optional.empty();
    }
}
