package dev.stoa.platform.observability;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.logging.structured.JsonWriterStructuredLogFormatter;
import org.springframework.core.env.Environment;

/** The log for machines: one JSON object a line. */
class JsonLines extends JsonWriterStructuredLogFormatter<ILoggingEvent> {

    JsonLines(Environment environment, ThrowableProxyConverter stackTraces) {
        super(members -> describe(members, environment, stackTraces), null);
    }

    private static void describe(
            Members<ILoggingEvent> line,
            Environment environment,
            ThrowableProxyConverter stackTraces) {
        line.add("time", ILoggingEvent::getInstant);
        line.add("level", event -> event.getLevel().toString());
        line.add("service", environment.getProperty("spring.application.name", "stoa"));
        line.add("instance", environment.getProperty("STOA_INSTANCE", "1"));
        line.add("requestId", _ -> correlated(Correlation::requestId)).whenNotNull();
        line.add("operation", _ -> correlated(Correlation::operation)).whenNotNull();
        line.add("client", _ -> correlated(Correlation::client)).whenNotNull();
        line.add("traceId", event -> event.getMDCPropertyMap().get("traceId")).whenNotNull();
        line.add("logger", ILoggingEvent::getLoggerName);
        line.add("message", event -> Privacy.protect(event.getFormattedMessage()));
        line.add("error", event -> error(event, stackTraces)).whenNotNull();
    }

    private static @Nullable String correlated(Function<Correlation, String> part) {
        var current = Correlation.current();
        return current == null ? null : part.apply(current);
    }

    static @Nullable String error(ILoggingEvent event, ThrowableProxyConverter stackTraces) {
        return event.getThrowableProxy() == null
                ? null
                : Privacy.protect(stackTraces.convert(event));
    }
}
