package dev.stoa.platform.security;

import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;

/** Refuses to start in production with a secret that everybody can read in the repository. */
final class ProductionSettings {

    private static final String DEFAULT_SECRET = "development-only-";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:}].*");

    private ProductionSettings() {}

    static void require(ConfigurableEnvironment environment) {
        var missing = new TreeSet<String>();
        for (var source : environment.getPropertySources()) {
            if (source instanceof EnumerablePropertySource<?> settings) {
                for (var name : settings.getPropertyNames()) {
                    if (isDefaultSecret(environment, name)) {
                        missing.add(variableOf(settings, name));
                    }
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "STOA_PRODUCTION: on (expected: secrets of your own in "
                            + String.join(", ", missing)
                            + ")");
        }
    }

    private static boolean isDefaultSecret(ConfigurableEnvironment environment, String name) {
        var value = name.startsWith("stoa.") ? environment.getProperty(name) : null;
        return value != null && value.startsWith(DEFAULT_SECRET);
    }

    /** What the operator sets, where the setting says so. */
    private static String variableOf(EnumerablePropertySource<?> settings, String name) {
        var matcher = VARIABLE.matcher(Objects.toString(settings.getProperty(name)));
        return matcher.matches() ? matcher.group(1) : name;
    }
}
