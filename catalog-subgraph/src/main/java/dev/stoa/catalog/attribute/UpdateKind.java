package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;

/**
 * Changes a kind of products. Products keep what they have of attributes it loses, and options it
 * does not name, until they are described anew.
 */
@UseCase
class UpdateKind {

    private final ChangeDesk<ProductKind> desk;
    private final AttributeDefinitions definitions;

    UpdateKind(ChangeDesk<ProductKind> desk, AttributeDefinitions definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    KindPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        Stream.of("name", "attributeIds", "optionNames")
                .filter(patch::clears)
                .forEach(problems::required);
        if (!problems.isEmpty()) {
            return KindPayload.refused(problems.all());
        }
        try {
            return desk.edit(
                    new ChangeDesk.Edit<>(
                            patch.required("id"),
                            patch.<Integer>required("expectedVersion"),
                            Actor.of(staff),
                            (current, found) -> next(current, patch, found)),
                    KindPayload::done,
                    KindPayload::refused);
        } catch (DuplicateKeyException e) {
            problems.invalid("Another kind has this name.", "name");
            return KindPayload.refused(problems.all());
        }
    }

    private ProductKind next(ProductKind current, Patch patch, Problems problems) {
        var name = patch.valueOr("name", current.name());
        var attributeIds = patch.valueOr("attributeIds", current.attributeIds());
        var optionNames = patch.valueOr("optionNames", current.optionNames());
        CreateKind.requireAttributes(attributeIds, definitions, problems);
        return new ProductKind(
                current.id(),
                problems.text(name, CreateKind.LONGEST_NAME, "name"),
                attributeIds.stream().distinct().toList(),
                CreateKind.optionNames(optionNames, problems),
                current.version() + 1,
                current.translations());
    }
}
