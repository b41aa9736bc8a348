package dev.stoa.catalog.attribute;

import dev.stoa.platform.errors.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer of the mutations that make or change a definition. */
record DefinitionPayload(
        @Nullable AttributeDefinition attributeDefinition,
        List<UserError> userErrors,
        List<UserError> warnings) {

    static DefinitionPayload done(AttributeDefinition definition) {
        return new DefinitionPayload(definition, List.of(), List.of());
    }

    static DefinitionPayload refused(List<UserError> reasons) {
        return new DefinitionPayload(null, reasons, List.of());
    }
}
