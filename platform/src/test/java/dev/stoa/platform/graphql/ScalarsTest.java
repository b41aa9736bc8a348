package dev.stoa.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.idl.RuntimeWiring;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    private static final GraphQLContext CONTEXT = GraphQLContext.getDefault();

    private final Coercing<?, ?> dateTime = coercing("DateTime");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "9999-12-31T23:59:59-00:01",
                "0001-01-01T00:00:00+00:01",
                "0000-12-31T23:59:59Z"
            })
    void aMomentOfAnotherYearIsTold(String text) {
        assertThatThrownBy(() -> dateTime.parseValue(text, CONTEXT, Locale.ROOT))
                .isInstanceOf(CoercingParseValueException.class)
                .hasMessageContaining("`" + text + "`")
                .hasMessageContaining("years 0001 to 9999");
        var literal = StringValue.of(text);
        var none = CoercedVariables.emptyVariables();
        assertThatThrownBy(() -> dateTime.parseLiteral(literal, none, CONTEXT, Locale.ROOT))
                .isInstanceOf(CoercingParseLiteralException.class)
                .hasMessageContaining("years 0001 to 9999");
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z",
        "2026-11-21T12:15:30+02:00, 2026-11-21T10:15:30Z"
    })
    void everyOtherMomentCanBeStored(String text, Instant moment) {
        assertThat(dateTime.parseValue(text, CONTEXT, Locale.ROOT)).isEqualTo(moment);
        assertThat(Date.from(moment).toInstant()).isEqualTo(moment);
    }

    @Test
    void whatIsNoneIsToldWithAnExample() {
        assertThatThrownBy(() -> coercing("Decimal").parseValue("1,5", CONTEXT, Locale.ROOT))
                .hasMessage("`1,5` is not a valid Decimal, expected a number such as `12.50`.");
    }

    private static Coercing<?, ?> coercing(String scalar) {
        var wiring = new Scalars().addScalars(RuntimeWiring.newRuntimeWiring()).build();
        return Objects.requireNonNull(wiring.getScalars().get(scalar)).getCoercing();
    }
}
