package dev.stoa.catalog;

import com.jayway.jsonpath.JsonPath;
import com.netflix.graphql.dgs.DgsQueryExecutor;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.test.Callers;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;

/** Asks the catalogue as somebody. */
@TestComponent
public class Shop {

    private final DgsQueryExecutor executor;

    public Shop(DgsQueryExecutor executor) {
        this.executor = executor;
    }

    /** The whole answer, {@code data} and {@code errors}. */
    public Answer ask(Caller caller, String document, Map<String, Object> variables) {
        return Callers.as(
                caller, () -> new Answer(executor.execute(document, variables).toSpecification()));
    }

    public Answer ask(String document) {
        return ask(Callers.GUEST, document, Map.of());
    }

    public Answer ask(Caller caller, String document) {
        return ask(caller, document, Map.of());
    }

    /** An answer, read by JSON path. */
    public record Answer(Map<String, Object> specification) {

        public <T> T at(String path) {
            if (specification.containsKey("errors")) {
                throw new AssertionError("errors: " + specification.get("errors"));
            }
            return JsonPath.read(specification, "$.data." + path);
        }

        /** The code of the first error. */
        public String errorCode() {
            return JsonPath.read(specification, "$.errors[0].extensions.code");
        }
    }
}
