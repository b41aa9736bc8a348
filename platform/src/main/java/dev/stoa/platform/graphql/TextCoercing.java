package dev.stoa.platform.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

/** A scalar that is text on the wire and a value in Java. */
final class TextCoercing<T> implements Coercing<T, String> {

    private final String name;
    private final String expected;
    private final Function<String, T> parse;
    private final Function<T, String> format;
    private final Class<T> type;

    /**
     * @param expected what is told to those who send something else
     */
    TextCoercing(
            String name,
            String expected,
            Function<String, T> parse,
            Function<T, String> format,
            Class<T> type) {
        this.name = name;
        this.expected = expected;
        this.parse = parse;
        this.format = format;
        this.type = type;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (type.isInstance(value)) {
            return format.apply(type.cast(value));
        }
        throw new CoercingSerializeException(name + ": " + value.getClass().getSimpleName());
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new CoercingParseValueException(invalid(text), e);
            }
        }
        if (type.isInstance(input)) {
            return type.cast(input);
        }
        throw new CoercingParseValueException(name + " must be a string.");
    }

    @Override
    public T parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue literal && literal.getValue() instanceof String text) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new CoercingParseLiteralException(invalid(text), e);
            }
        }
        throw new CoercingParseLiteralException(name + " must be a string.");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(
                input instanceof String text ? text : serialize(input, context, locale));
    }

    private String invalid(String text) {
        return "`" + clip(text) + "` is not a valid " + name + ", expected " + expected + ".";
    }

    private static String clip(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
