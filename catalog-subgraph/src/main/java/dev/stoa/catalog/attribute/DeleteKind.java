package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;

/** Takes a kind away that no product is of, and that no rule asks for. */
@UseCase
class DeleteKind {

    /** Which one, as somebody has seen it. */
    record Command(String id, int expectedVersion) {}

    private final ProductKinds kinds;
    private final List<AttributeUses> uses;
    private final Changes changes;

    DeleteKind(ProductKinds kinds, List<AttributeUses> uses, Changes changes) {
        this.kinds = kinds;
        this.uses = uses;
        this.changes = changes;
    }

    KindPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var found = kinds.byIds(List.of(command.id())).get(command.id());
        if (found == null) {
            problems.notFound("The kind", "id");
            return KindPayload.refused(problems.all());
        }
        changes.conflict(found.id(), command.expectedVersion(), found.version())
                .ifPresent(problems::add);
        if (problems.isEmpty() && uses.stream().anyMatch(it -> it.useKind(found.id()))) {
            problems.add(
                    GeneralError.of(
                            "IN_USE",
                            "There are products of this kind, or rules that ask for it.",
                            "id"));
        }
        if (problems.isEmpty() && !kinds.remove(found)) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        kinds.forget(found);
        return problems.isEmpty() ? KindPayload.done(found) : KindPayload.refused(problems.all());
    }
}
