package dev.stoa.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.graphql.dgs.internal.DgsSchemaProvider;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.test.SchemaMapping;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@PaymentSubgraph
class SchemaMappingTest {

    @Test
    void everyFieldIsAnsweredAsTheSchemaSays(
            @Autowired DgsSchemaProvider provider, @Autowired GraphQlSource source)
            throws Exception {
        Map<String, Class<?>> implementations =
                Map.of(
                        "GeneralError",
                        GeneralError.class,
                        "Payment",
                        Class.forName("dev.stoa.payment.payment.Payment"));
        assertThat(SchemaMapping.problems(provider, source.schema(), implementations)).isEmpty();
    }
}
