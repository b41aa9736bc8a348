package dev.stoa.platform.trial;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The smallest subgraph. */
@SpringBootApplication
public class TrialApplication {

    /** Runs one on a free port; what is given comes before the settings of {@code trial.yml}. */
    public static ServletWebServerApplicationContext run(String... settings) {
        var arguments = new ArrayList<>(List.of("--spring.config.name=trial", "--server.port=0"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return (ServletWebServerApplicationContext)
                new SpringApplicationBuilder(TrialApplication.class)
                        .run(arguments.toArray(String[]::new));
    }

    public static int portOf(ServletWebServerApplicationContext application) {
        var server = application.getWebServer();
        return server == null ? -1 : server.getPort();
    }
}
