package dev.stoa.customer;

import dev.stoa.platform.test.QueryBudget;
import dev.stoa.platform.test.StoaTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The whole subgraph behind a real port; one context for all who ask for it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@StoaTest
@Import({CustomerTest.Beans.class, QueryBudget.Listening.class})
@TestPropertySource(
        properties = {
            "stoa.staff.email=owner@shop.example",
            "stoa.staff.password=" + CustomerTest.STAFF_PASSWORD,
            "stoa.mail.folder=target/test-mail"
        })
public @interface CustomerTest {

    String STAFF_PASSWORD = "opens the shop at nine";

    @TestConfiguration(proxyBeanMethods = false)
    class Beans {

        @Bean
        TestClock clock() {
            return new TestClock();
        }

        @Bean
        Shop shop() {
            return new Shop();
        }
    }
}
