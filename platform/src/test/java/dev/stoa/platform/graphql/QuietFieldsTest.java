package dev.stoa.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuietFieldsTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void tellsAllButFields() {
        var chain = QuietFields.of(List.of(new OfRequests(), new OfRequests()));

        assertThat(chain).isInstanceOf(QuietFields.class);
        assertThat(answer(chain)).isEqualTo(Map.of("mugs", List.of(Map.of("title", "Blue"))));
        assertThat(heard).containsExactly("begun", "begun", "mugs", "mugs", "title", "title");
    }

    @Test
    void tellsFieldsToThoseWhoWantToKnow() {
        var chain = QuietFields.of(List.of(new OfRequests(), new OfFields()));

        assertThat(answer(chain)).isEqualTo(Map.of("mugs", List.of(Map.of("title", "Blue"))));
        assertThat(heard).contains("field mugs", "field title");
    }

    private Object answer(Instrumentation chain) {
        var sdl = "type Query { mugs: [Mug!]! } type Mug { title: String! }";
        var wiring =
                RuntimeWiring.newRuntimeWiring()
                        .type(
                                "Query",
                                query ->
                                        query.dataFetcher(
                                                "mugs", _ -> List.of(Map.of("title", "Blue"))))
                        .build();
        var schema =
                new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl), wiring);
        return GraphQL.newGraphQL(schema)
                .instrumentation(chain)
                .build()
                .execute("{ mugs { title } }")
                .getData();
    }

    private class OfRequests extends SimplePerformantInstrumentation {

        @Override
        public InstrumentationContext<ExecutionResult> beginExecution(
                InstrumentationExecutionParameters request, InstrumentationState state) {
            heard.add("begun");
            return SimpleInstrumentationContext.noOp();
        }

        @Override
        public DataFetcher<?> instrumentDataFetcher(
                DataFetcher<?> fetcher,
                InstrumentationFieldFetchParameters field,
                InstrumentationState state) {
            heard.add(field.getEnvironment().getField().getName());
            return fetcher;
        }
    }

    private final class OfFields extends OfRequests {

        @Override
        public InstrumentationContext<Object> beginFieldCompletion(
                InstrumentationFieldCompleteParameters field, InstrumentationState state) {
            heard.add("field " + field.getExecutionStepInfo().getField().getName());
            return SimpleInstrumentationContext.noOp();
        }
    }
}
