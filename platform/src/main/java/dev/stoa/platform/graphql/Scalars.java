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
    private static final Instant FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST_MOMENT = Instant.parse("9999-12-31T23:59:59.999999999Z");

    @DgsRuntimeWiring
    public RuntimeWiring.Builder addScalars(RuntimeWiring.Builder builder) {
        return builder.scalar(
                        scalar(
                                "Decimal",
                                new TextCoercing<>(
                                        "Decimal",
                                        "a number such as `12.50`",
                                        Scalars::decimal,
                                        BigDecimal::toPlainString,
                                        BigDecimal.class)))
                .scalar(
                        scalar(
                                "CurrencyCode",
                                new TextCoercing<>(
                                        "CurrencyCode",
                                        "a code of ISO 4217 such as `EUR`",
                                        Currency::getInstance,
                                        Currency::getCurrencyCode,
                                        Currency.class)))
                .scalar(
                        scalar(
                                "CountryCode",
                                new TextCoercing<>(
                                        "CountryCode",
                                        "a code of ISO 3166-1 such as `DE`",
                                        Scalars::country,
                                        text -> text,
                                        String.class)))
                .scalar(
                        scalar(
                                "DateTime",
                                new TextCoercing<>(
                                        "DateTime",
                                        "a moment of the years 0001 to 9999 such as `2026-11-21T10:15:30Z`",
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

    /** Years of four digits, as RFC 3339 writes them: databases hold no others safely. */
    private static Instant instant(String text) {
        var moment = OffsetDateTime.parse(text).toInstant();
        if (moment.isBefore(FIRST_MOMENT) || moment.isAfter(LAST_MOMENT)) {
            throw new IllegalArgumentException("another year");
        }
        return moment;
    }
}
