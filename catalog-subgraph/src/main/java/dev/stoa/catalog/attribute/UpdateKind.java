package dev.stoa.catalog.attribute;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;

/**
 * Changes a kind of products. Products keep what they have of attributes it loses, and options it
 * does not name, until they are described anew.
 */
@UseCase
class UpdateKind {

    private final ProductKinds kinds;
    private final AttributeDefinitions definitions;
    private final SearchRenewal search;

    UpdateKind(ProductKinds kinds, AttributeDefinitions definitions, SearchRenewal search) {
        this.kinds = kinds;
        this.definitions = definitions;
        this.search = search;
    }

    KindPayload handle(Patch patch, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        String id = patch.required("id");
        var found = kinds.byIds(List.of(id)).get(id);
        var problems = Problems.none();
        if (found == null) {
            problems.notFound("The kind", "id");
            return KindPayload.refused(problems.all());
        }
        if (found.version() != patch.<Integer>required("expectedVersion")) {
            problems.add(GeneralError.conflict("expectedVersion"));
        }
        Stream.of("name", "attributeIds", "optionNames")
                .filter(patch::clears)
                .forEach(problems::required);
        if (!problems.isEmpty()) {
            return KindPayload.refused(problems.all());
        }
        var name =
                problems.text(patch.valueOr("name", found.name()), CreateKind.LONGEST_NAME, "name");
        var attributeIds = patch.valueOr("attributeIds", found.attributeIds());
        CreateKind.requireAttributes(attributeIds, definitions, problems);
        var optionNames =
                CreateKind.optionNames(patch.valueOr("optionNames", found.optionNames()), problems);
        if (!problems.isEmpty()) {
            return KindPayload.refused(problems.all());
        }
        var distinct = attributeIds.stream().distinct().toList();
        var changed =
                new ProductKind(
                        found.id(),
                        name,
                        distinct,
                        optionNames,
                        found.version() + 1,
                        found.translations());
        return store(found, changed, problems);
    }

    private KindPayload store(ProductKind found, ProductKind changed, Problems problems) {
        try {
            if (kinds.replace(changed)) {
                if (!found.isCalledAs(changed)) {
                    search.request();
                }
                return KindPayload.done(changed);
            }
            problems.add(GeneralError.conflict("expectedVersion"));
        } catch (DuplicateKeyException e) {
            problems.invalid("Another kind has this name.", "name");
        }
        return KindPayload.refused(problems.all());
    }
}
