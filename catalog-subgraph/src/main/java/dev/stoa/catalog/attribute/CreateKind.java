package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Makes a kind of products with its attributes. */
@UseCase
class CreateKind {

    /** The new kind. */
    record Command(String name, List<String> attributeIds, @Nullable List<String> optionNames) {}

    static final int LONGEST_NAME = 100;
    static final int MOST_ATTRIBUTES = 100;
    private static final int MOST_OPTIONS = 3;

    private final ChangeDesk<ProductKind> desk;
    private final AttributeDefinitions definitions;
    private final Ids ids;

    CreateKind(ChangeDesk<ProductKind> desk, AttributeDefinitions definitions, Ids ids) {
        this.desk = desk;
        this.definitions = definitions;
        this.ids = ids;
    }

    KindPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        var name = problems.text(command.name(), LONGEST_NAME, "name");
        requireAttributes(command.attributeIds(), definitions, problems);
        var optionNames =
                optionNames(Objects.requireNonNullElse(command.optionNames(), List.of()), problems);
        if (!problems.isEmpty()) {
            return KindPayload.refused(problems.all());
        }
        var attributeIds = command.attributeIds().stream().distinct().toList();
        var kind = new ProductKind(ids.next("pkd"), name, attributeIds, optionNames, 1, null);
        try {
            var _ = desk.add(kind, kind.name(), Actor.of(staff));
        } catch (DuplicateKeyException e) {
            problems.invalid("Another kind has this name.", "name");
            return KindPayload.refused(problems.all());
        }
        return KindPayload.done(kind);
    }

    static List<String> optionNames(List<String> wanted, Problems problems) {
        var names = wanted.stream().map(String::strip).toList();
        if (names.size() > MOST_OPTIONS || new HashSet<>(names).size() < names.size()) {
            problems.invalid("At most " + MOST_OPTIONS + " options, each once.", "optionNames");
        }
        if (names.stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)) {
            problems.invalid("Names of 1 to " + LONGEST_NAME + " characters.", "optionNames");
        }
        return names;
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
