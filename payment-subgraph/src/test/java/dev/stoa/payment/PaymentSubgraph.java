package dev.stoa.payment;

import dev.stoa.platform.test.RealStores;
import dev.stoa.stripesandbox.SandboxOptions;
import dev.stoa.stripesandbox.StripeSandbox;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole subgraph on real stores, with Stripe's library talking to the sandbox. */
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {RealStores.class, PaymentSubgraph.WithSandbox.class})
public @interface PaymentSubgraph {

    /** Signs the sandbox's webhooks. */
    String WEBHOOK_SECRET = "whsec_test";

    /** The sandbox of this test run. */
    StripeSandbox STRIPE = StripeSandbox.start(0, SandboxOptions.defaults());

    /** Points the subgraph at the sandbox; background work is off, tests call it themselves. */
    class WithSandbox implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings =
                    Map.of(
                            "stoa.stripe.api-base",
                            STRIPE.url(),
                            "stoa.stripe.api-key",
                            STRIPE.apiKey(),
                            "stoa.stripe.webhook-secrets",
                            "whsec_former," + WEBHOOK_SECRET,
                            "stoa.events.enabled",
                            "false");
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("sandbox", settings));
        }
    }
}
