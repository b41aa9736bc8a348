package dev.stoa.platform.observability;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** The log for people: the same facts, the same privacy. */
class TextLines implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    private final ThrowableProxyConverter stackTraces;

    TextLines(ThrowableProxyConverter stackTraces) {
        this.stackTraces = stackTraces;
    }

    @Override
    public String format(ILoggingEvent event) {
        var logger = event.getLoggerName();
        return "%s %-5s %s%s: %s%n%s"
                .formatted(
                        TIME.format(event.getInstant()),
                        event.getLevel(),
                        request(),
                        logger.substring(logger.lastIndexOf('.') + 1),
                        Privacy.protect(event.getFormattedMessage()),
                        Objects.requireNonNullElse(JsonLines.error(event, stackTraces), ""));
    }

    private static String request() {
        var current = Correlation.current();
        return current == null ? "" : "[" + current.requestId() + " " + current.operation() + "] ";
    }
}
