package dev.stoa.platform.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.stoa.platform.events.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds events against {@code schema/events}: what a sender writes must fit the schema, and what a
 * receiver reads must be readable from the sample.
 */
public final class EventContract {

    private static final Path FOLDER = Path.of("../schema/events");
    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules().build();

    private EventContract() {}

    /** Differences between an event as it is sent and its schema; empty when it fits. */
    public static List<String> problemsOfSent(Record event) {
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                read(typeOf(event.getClass()) + ".schema.json"), InputFormat.JSON);
        return schema.validate(JSON.writeValueAsString(event), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** Reads the sample of an event as its receiver does. */
    public static <E extends Record> E sampleAs(Class<E> event) {
        return JSON.readValue(read(typeOf(event) + ".sample.json"), event);
    }

    private static String typeOf(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
