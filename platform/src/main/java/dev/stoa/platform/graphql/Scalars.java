package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsRuntimeWiring;
import graphql.schema.GraphQLScalarType;
import graphql.schema.idl.RuntimeWiring;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

/** The scalars of {@code schema/shared/scalars.graphqls}. */
@DgsComponent
public class Scalars {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int MOST_DIGITS = 30;

    @DgsRuntimeWiring
    public RuntimeWiring.Builder addScalars(RuntimeWiring.Builder builder) {
        return builder.scalar(
                        scalar(
                                "Decimal",
                                new TextCoercing<>(
                                        "Decimal",
                                        Scalars::decimal,
                                        BigDecimal::toPlainString,
                                        BigDecimal.class)))
                .scalar(
                        scalar(
                                "CurrencyCode",
                                new TextCoercing<>(
                                        "CurrencyCode",
                                        Currency::getInstance,
                                        Currency::getCurrencyCode,
                                        Currency.class)))
                .scalar(
                        scalar(
                                "CountryCode",
                                new TextCoercing<>(
                                        "CountryCode",
                                        Scalars::country,
                                        text -> text,
                                        String.class)))
                .scalar(
                        scalar(
                                "DateTime",
                                new TextCoercing<>(
                                        "DateTime",
                                        Scalars::instant,
                                        Instant::toString,
                                        Instant.class)));
    }

    private static GraphQLScalarType scalar(String name, TextCoercing<?> coercing) {
        return GraphQLScalarType.newScalar().name(name).coercing(coercing).build();
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > MOST_DIGITS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new IllegalArgumentException("too long");
        }
        return new BigDecimal(text);
    }

    private static String country(String text) {
        if (!COUNTRIES.contains(text)) {
            throw new IllegalArgumentException("unknown country");
        }
        return text;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
