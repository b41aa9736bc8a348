package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Takes an attribute away that no kind and no product has, and that no rule asks for. */
@UseCase
class DeleteDefinition {

    /** Which one, as somebody has seen it. */
    record Command(String id, int expectedVersion) {}

    private final AttributeDefinitions definitions;
    private final ProductKinds kinds;
    private final List<AttributeUses> uses;
    private final Changes changes;

    DeleteDefinition(
            AttributeDefinitions definitions,
            ProductKinds kinds,
            List<AttributeUses> uses,
            Changes changes) {
        this.definitions = definitions;
        this.kinds = kinds;
        this.uses = uses;
        this.changes = changes;
    }

    DefinitionPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var found = definitions.byIds(List.of(command.id())).get(command.id());
        if (found == null) {
            problems.notFound("The attribute", "id");
            return DefinitionPayload.refused(problems.all());
        }
        changes.conflict(found.id(), command.expectedVersion(), found.version())
                .ifPresent(problems::add);
        if (problems.isEmpty() && isUsed(found.id())) {
            problems.add(
                    GeneralError.of(
                            "IN_USE",
                            "Kinds or products have this attribute, or rules ask for it.",
                            "id"));
        }
        if (problems.isEmpty() && !definitions.remove(found)) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        definitions.forget(found);
        return problems.isEmpty()
                ? DefinitionPayload.done(found)
                : DefinitionPayload.refused(problems.all());
    }

    private boolean isUsed(String id) {
        return kinds.haveAttribute(id) || uses.stream().anyMatch(it -> it.useAttribute(id));
    }
}
