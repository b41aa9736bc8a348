package dev.stoa.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.stoa.platform.events.EventType;
import dev.stoa.platform.test.EventContract;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event this subgraph sends or reads, held against {@code schema/events}. */
class EventContractTest {

    private static final List<Class<? extends Record>> EVENTS = events();

    static Stream<Class<? extends Record>> sent() {
        return EVENTS.stream().filter(event -> type(event).startsWith("order."));
    }

    static Stream<Class<? extends Record>> received() {
        return EVENTS.stream();
    }

    @ParameterizedTest
    @MethodSource("sent")
    void sendsWhatTheSchemaSays(Class<? extends Record> event) {
        assertThat(EventContract.problemsOfSent(EventContract.sampleAs(event))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("received")
    void findsAllItNeedsInTheSample(Class<? extends Record> event) {
        var sample = EventContract.sampleAs(event);

        for (var component : event.getRecordComponents()) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                assertThat(sample)
                        .extracting(component.getName())
                        .as(type(event) + "." + component.getName())
                        .isNotNull();
            }
        }
    }

    @Test
    void knowsItsEvents() {
        assertThat(EVENTS.stream().map(EventContractTest::type).distinct())
                .contains(
                        "catalog.market-changed.v1",
                        "catalog.product-changed.v1",
                        "order.placed.v1",
                        "order.updated.v1",
                        "order.fulfilled.v1",
                        "order.cancelled.v1",
                        "payment.authorized.v1",
                        "payment.captured.v1",
                        "payment.declined.v1");
    }

    private static String type(Class<?> event) {
        return event.getAnnotation(EventType.class).value();
    }

    private static List<Class<? extends Record>> events() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.stoa.order").stream()
                        .filter(type -> type.isAnnotatedWith(EventType.class))
                        .<Class<? extends Record>>map(
                                type -> type.reflect().asSubclass(Record.class))
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .toList();
    }
}
