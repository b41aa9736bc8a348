package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Makes an attribute that kinds of products can have. */
@UseCase
class CreateDefinition {

    /** The new attribute. */
    record Command(
            String key,
            String name,
            AttributeKind kind,
            @Nullable String unit,
            @Nullable List<AttributeChoice> choices,
            boolean isFilterable) {}

    private final ChangeDesk<AttributeDefinition> desk;
    private final Ids ids;

    CreateDefinition(ChangeDesk<AttributeDefinition> desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    DefinitionPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var wanted =
                new AttributeDefinition(
                        ids.next("atr"),
                        command.key(),
                        command.name(),
                        command.kind(),
                        command.unit(),
                        Objects.requireNonNullElse(command.choices(), List.of()),
                        command.isFilterable(),
                        1,
                        null);
        var definition = DefinitionForm.checked(wanted, problems);
        if (!problems.isEmpty()) {
            return DefinitionPayload.refused(problems.all());
        }
        try {
            var _ = desk.add(definition, definition.name(), Actor.of(staff));
        } catch (DuplicateKeyException e) {
            problems.invalid("Another attribute has this key.", "key");
            return DefinitionPayload.refused(problems.all());
        }
        return DefinitionPayload.done(definition);
    }
}
