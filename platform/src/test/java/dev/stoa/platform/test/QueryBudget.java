package dev.stoa.platform.test;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Counts the reads that a piece of work sends to MongoDB. Import {@link QueryBudget.Listening} into
 * the test and ask {@link #commandsOf(Runnable)}.
 */
public final class QueryBudget implements CommandListener {

    private static final Set<String> READS =
            Set.of("find", "aggregate", "count", "distinct", "getMore");

    private final List<String> commands = new CopyOnWriteArrayList<>();

    /** Registers the budget with the driver. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Listening {

        @Bean
        QueryBudget queryBudget() {
            return new QueryBudget();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer countCommands(QueryBudget budget) {
            return settings -> settings.addCommandListener(budget);
        }
    }

    /**
     * The reads sent meanwhile, such as {@code find products}. Background work must be off: {@code
     * stoa.events.enabled=false}.
     */
    public List<String> commandsOf(Runnable work) {
        commands.clear();
        work.run();
        return List.copyOf(commands);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (READS.contains(event.getCommandName())) {
            var target = event.getCommand().get(event.getCommandName());
            commands.add(
                    event.getCommandName()
                            + " "
                            + (target != null && target.isString()
                                    ? target.asString().getValue()
                                    : target));
        }
    }
}
