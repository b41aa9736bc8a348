package dev.stoa.catalog.attribute;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes what an attribute is called, its unit and its choices; a choice is never taken away. */
@UseCase
class UpdateDefinition {

    /** What is no plain text in the patch. */
    record Command(String id, int expectedVersion, @Nullable List<AttributeChoice> choices) {}

    private final AttributeDefinitions definitions;
    private final SearchRenewal search;

    UpdateDefinition(AttributeDefinitions definitions, SearchRenewal search) {
        this.definitions = definitions;
        this.search = search;
    }

    DefinitionPayload handle(Command command, Patch patch, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = definitions.byIds(List.of(command.id())).get(command.id());
        var problems = Problems.none();
        if (found == null) {
            problems.notFound("The attribute", "id");
        } else if (found.version() != command.expectedVersion()) {
            problems.add(GeneralError.conflict("expectedVersion"));
        } else if (patch.clears("name") || patch.clears("isFilterable")) {
            problems.required(patch.clears("name") ? "name" : "isFilterable");
        } else {
            var changed = DefinitionForm.checked(changed(found, command, patch), problems);
            if (problems.isEmpty() && definitions.replace(changed)) {
                if (isFoundOtherwise(found, changed)) {
                    search.request();
                }
                return DefinitionPayload.done(changed);
            }
            if (problems.isEmpty()) {
                problems.add(GeneralError.conflict("expectedVersion"));
            }
        }
        return DefinitionPayload.refused(problems.all());
    }

    /** Products are found by labels, and narrowed by what is filterable. */
    private static boolean isFoundOtherwise(AttributeDefinition old, AttributeDefinition changed) {
        return !old.isFilterable().equals(changed.isFilterable())
                || old.choices().stream()
                        .anyMatch(
                                choice ->
                                        changed.choice(choice.key())
                                                .filter(it -> it.label().equals(choice.label()))
                                                .isEmpty());
    }

    private static AttributeDefinition changed(
            AttributeDefinition old, Command command, Patch patch) {
        var choices = new LinkedHashMap<String, AttributeChoice>();
        old.choices().forEach(choice -> choices.put(choice.key(), choice));
        Objects.requireNonNullElse(command.choices(), List.<AttributeChoice>of())
                .forEach(choice -> choices.put(choice.key(), choice));
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
