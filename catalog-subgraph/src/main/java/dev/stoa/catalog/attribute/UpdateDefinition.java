package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes what an attribute is called, its unit and its choices; a choice is never taken away. */
@UseCase
class UpdateDefinition {

    /** What is no plain text in the patch. */
    record Command(String id, int expectedVersion, @Nullable List<AttributeChoice> choices) {}

    private final ChangeDesk<AttributeDefinition> desk;

    UpdateDefinition(ChangeDesk<AttributeDefinition> desk) {
        this.desk = desk;
    }

    DefinitionPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        Stream.of("name", "isFilterable").filter(patch::clears).forEach(problems::required);
        return problems.isEmpty()
                ? desk.edit(
                        new ChangeDesk.Edit<>(
                                command.id(),
                                command.expectedVersion(),
                                Actor.of(staff),
                                (current, found) -> next(current, command, patch, found)),
                        DefinitionPayload::done,
                        DefinitionPayload::refused)
                : DefinitionPayload.refused(problems.all());
    }

    private AttributeDefinition next(
            AttributeDefinition current, Command command, Patch patch, Problems problems) {
        var wanted = Objects.requireNonNullElse(command.choices(), List.<AttributeChoice>of());
        var sent = changed(current, wanted, patch);
        var untouched = desk.untouched(current, sent, command.expectedVersion());
        var touched =
                wanted.stream()
                        .filter(it -> !untouched.has(it.key(), ChangedDefinitions.CHOICES))
                        .toList();
        return DefinitionForm.checked(changed(current, touched, patch), problems);
    }

    private static AttributeDefinition changed(
            AttributeDefinition old, List<AttributeChoice> wanted, Patch patch) {
        var choices = new LinkedHashMap<String, AttributeChoice>();
        old.choices().forEach(choice -> choices.put(choice.key(), choice));
        wanted.forEach(choice -> choices.put(choice.key(), choice));
        return new AttributeDefinition(
                old.id(),
                old.key(),
                patch.valueOr("name", old.name()),
                old.kind(),
                patch.<@Nullable String>valueOr("unit", old.unit()),
                List.copyOf(choices.values()),
                patch.valueOr("isFilterable", old.isFilterable()),
                old.version() + 1,
                old.translations());
    }
}
