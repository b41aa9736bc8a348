package dev.stoa.catalog.attribute;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;

/** Makes a kind of products with its attributes. */
@UseCase
class CreateKind {

    /** The new kind. */
    record Command(String name, List<String> attributeIds) {}

    static final int LONGEST_NAME = 100;
    static final int MOST_ATTRIBUTES = 100;

    private final ProductKinds kinds;
    private final AttributeDefinitions definitions;
    private final Ids ids;

    CreateKind(ProductKinds kinds, AttributeDefinitions definitions, Ids ids) {
        this.kinds = kinds;
        this.definitions = definitions;
        this.ids = ids;
    }

    KindPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var name = problems.text(command.name(), LONGEST_NAME, "name");
        requireAttributes(command.attributeIds(), definitions, problems);
        if (!problems.isEmpty()) {
            return KindPayload.refused(problems.all());
        }
        var attributeIds = command.attributeIds().stream().distinct().toList();
        var kind = new ProductKind(ids.next("pkd"), name, attributeIds, 1);
        try {
            kinds.add(kind);
        } catch (DuplicateKeyException e) {
            problems.invalid("Another kind has this name.", "name");
            return KindPayload.refused(problems.all());
        }
        return KindPayload.done(kind);
    }

    static void requireAttributes(
            List<String> wanted, AttributeDefinitions definitions, Problems problems) {
        if (wanted.size() > MOST_ATTRIBUTES) {
            problems.invalid("At most " + MOST_ATTRIBUTES + " attributes.", "attributeIds");
            return;
        }
        var found = definitions.byIds(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.containsKey(wanted.get(i))) {
                problems.notFound("The attribute", "attributeIds", Integer.toString(i));
            }
        }
    }
}
