package dev.stoa.platform.observability;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves out all that makes traces unless {@code STOA_OTLP_URL} says where to send them: what is
 * not there costs nothing. Found through {@code META-INF/spring.factories}.
 */
class TracingSwitch implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> TRACING =
            List.of(
                    "org.springframework.boot.micrometer.tracing.",
                    "org.springframework.boot.opentelemetry.",
                    "org.springframework.boot.graphql.autoconfigure.observation.");

    /** The log is written, not sent. */
    private static final String SENT_LOG =
            "org.springframework.boot.opentelemetry.autoconfigure.logging.";

    private boolean isOn;

    @Override
    public void setEnvironment(Environment environment) {
        isOn = isOn(environment);
    }

    static boolean isOn(Environment environment) {
        return StringUtils.hasText(environment.getProperty("STOA_OTLP_URL"));
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[configurations.length];
        for (int i = 0; i < configurations.length; i++) {
            wanted[i] = configurations[i] == null || isWanted(configurations[i]);
        }
        return wanted;
    }

    private boolean isWanted(String configuration) {
        return !configuration.startsWith(SENT_LOG)
                && (isOn || TRACING.stream().noneMatch(configuration::startsWith));
    }
}
