package dev.stoa.stripesandbox;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the sandbox alone, configured by {@code STOA_*} variables; see the README. */
public final class Main {

    private static final int DEFAULT_PORT = 4010;

    private Main() {}

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        StripeSandbox sandbox = StripeSandbox.start(port(environment), options(environment));
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        System.out.println("Stripe sandbox ready at " + sandbox.url());
    }

    static int port(Map<String, String> environment) {
        String port = text(environment, "STOA_STRIPE_SANDBOX_PORT");
        return port == null ? DEFAULT_PORT : Integer.parseInt(port);
    }

    static SandboxOptions options(Map<String, String> environment) {
        SandboxOptions options =
                SandboxOptions.defaults()
                        .publicUrl(text(environment, "STOA_STRIPE_SANDBOX_PUBLIC_URL"));
        String host = text(environment, "STOA_STRIPE_SANDBOX_HOST");
        if (host != null) {
            options = options.host(host);
        }
        String apiKey = text(environment, "STOA_STRIPE_API_KEY");
        if (apiKey != null) {
            options = options.apiKey(testKey(apiKey));
        }
        String data = text(environment, "STOA_STRIPE_SANDBOX_DATA");
        if (data != null) {
            options = options.data(Path.of(data));
        }
        String url = text(environment, "STOA_STRIPE_WEBHOOK_URL");
        if (url != null) {
            String secret = text(environment, "STOA_STRIPE_WEBHOOK_SECRET");
            options = options.webhook(url, secret == null ? "whsec_sandbox" : secret);
        }
        return options;
    }

    /** A live key in a sandbox is a mistake, and it would end up in shell histories and logs. */
    private static String testKey(String key) {
        if (key.contains("_live_")) {
            throw new IllegalArgumentException(
                    "STOA_STRIPE_API_KEY is a live key; the sandbox takes keys like sk_test_sandbox");
        }
        return key;
    }

    private static @Nullable String text(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
