package dev.stoa.platform.mongo;

import dev.stoa.platform.money.Money;
import java.util.Currency;
import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Stores money as {@code {minor: NumberLong, currency: "EUR"}}, so that it can be compared and
 * summed in the database.
 */
final class MoneyConverters {

    private MoneyConverters() {}

    @WritingConverter
    enum Write implements Converter<Money, Document> {
        INSTANCE;

        @Override
        public Document convert(Money money) {
            return new Document("minor", money.minor())
                    .append("currency", money.currency().getCurrencyCode());
        }
    }

    @ReadingConverter
    enum Read implements Converter<Document, Money> {
        INSTANCE;

        @Override
        public Money convert(Document document) {
            return new Money(
                    document.get("minor", Number.class).longValue(),
                    Currency.getInstance(document.getString("currency")));
        }
    }
}
