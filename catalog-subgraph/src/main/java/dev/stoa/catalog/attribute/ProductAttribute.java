package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.Traits.Trait;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The value of an attribute on a product, as it is read. */
sealed interface ProductAttribute {

    AttributeDefinition definition();

    record TextAttribute(AttributeDefinition definition, String text) implements ProductAttribute {}

    record NumberAttribute(AttributeDefinition definition, BigDecimal number)
            implements ProductAttribute {}

    record BooleanAttribute(AttributeDefinition definition, boolean isTrue)
            implements ProductAttribute {}

    record ChoiceAttribute(AttributeDefinition definition, List<AttributeChoice> choices)
            implements ProductAttribute {}

    record DateAttribute(AttributeDefinition definition, String dayOn)
            implements ProductAttribute {}

    record ReferenceAttribute(AttributeDefinition definition, String productId)
            implements ProductAttribute {}

    record FileAttribute(AttributeDefinition definition, String fileId)
            implements ProductAttribute {}

    static ProductAttribute of(AttributeDefinition definition, Trait kept) {
        var first = kept.texts().getFirst();
        return switch (definition.kind()) {
            case TEXT -> new TextAttribute(definition, first);
            case NUMBER -> new NumberAttribute(definition, new BigDecimal(first));
            case BOOLEAN -> new BooleanAttribute(definition, Boolean.parseBoolean(first));
            case CHOICE, SWATCH ->
                    new ChoiceAttribute(
                            definition,
                            kept.texts().stream()
                                    .map(definition::choice)
                                    .flatMap(Optional::stream)
                                    .toList());
            case DATE -> new DateAttribute(definition, first);
            case REFERENCE -> new ReferenceAttribute(definition, first);
            case FILE -> new FileAttribute(definition, first);
        };
    }
}
