package dev.stoa.catalog.collection;

import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** Changes a collection; what the patch leaves out stays. */
@UseCase
public class UpdateCollection {

    private final Collections collections;
    private final CollectedProducts products;
    private final Transactions transactions;

    UpdateCollection(
            Collections collections, CollectedProducts products, Transactions transactions) {
        this.collections = collections;
        this.products = products;
        this.transactions = transactions;
    }

    CollectionPayload handle(Patch patch, Caller caller) {
        caller.requireStaff(Permission.PRODUCTS_WRITE);
        var found = collections.byId(patch.required("id"));
        if (found.isEmpty()) {
            return CollectionPayload.refused(GeneralError.notFound("The collection", "id"));
        }
        if (found.get().version() != patch.<Integer>required("expectedVersion")) {
            return CollectionPayload.refused(GeneralError.conflict("expectedVersion"));
        }
        var cleared = Stream.of("title", "slug").filter(patch::clears).toList();
        if (!cleared.isEmpty()) {
            return CollectionPayload.refused(
                    cleared.stream().<UserError>map(GeneralError::required).toList());
        }
        var changed = changed(found.get(), patch);
        var members = patch.<@Nullable List<String>>valueOr("productIds", null);
        var wanted = Objects.requireNonNullElse(members, List.<String>of());
        var problems = problemsOf(changed, wanted);
        if (!problems.isEmpty()) {
            return CollectionPayload.refused(problems);
        }
        return store(changed, isFilledByHand(changed, patch) ? new LinkedHashSet<>(wanted) : null);
    }

    private static boolean isFilledByHand(Collection collection, Patch patch) {
        return patch.has("productIds") && collection.rules() == null;
    }

    private static Collection changed(Collection collection, Patch patch) {
        var title = patch.valueOr("title", collection.title()).strip();
        var description =
                patch.clears("descriptionHtml")
                        ? ""
                        : patch.valueOr("descriptionHtml", collection.descriptionHtml());
        return new Collection(
                collection.id(),
                title,
                patch.valueOr("slug", collection.slug()),
                Html.safe(description),
                Words.sortKey(title),
                collection.version() + 1,
                collection.rules(),
                collection.translations());
    }

    private List<UserError> problemsOf(Collection changed, List<String> members) {
        var problems = new ArrayList<UserError>();
        problems.addAll(CreateCollection.problemsOfTitle(changed.title()));
        problems.addAll(CreateCollection.problemsOfSlug(changed.slug()));
        if (changed.rules() != null && !members.isEmpty()) {
            problems.add(
                    GeneralError.invalid("Rules say what is in this collection.", "productIds"));
        } else if (members.size() > CreateCollection.MOST_PRODUCTS) {
            problems.add(
                    GeneralError.invalid(
                            "At most " + CreateCollection.MOST_PRODUCTS + " products.",
                            "productIds"));
        } else {
            problems.addAll(CreateCollection.problemsOfMembers(members, products));
        }
        return problems;
    }

    private CollectionPayload store(Collection changed, @Nullable Set<String> members) {
        try {
            boolean stored = transactions.inOne(() -> replace(changed, members));
            return stored
                    ? CollectionPayload.done(changed)
                    : CollectionPayload.refused(GeneralError.conflict("expectedVersion"));
        } catch (DuplicateKeyException e) {
            return CollectionPayload.refused(CreateCollection.slugTaken());
        }
    }

    private boolean replace(Collection changed, @Nullable Set<String> members) {
        if (!collections.replace(changed)) {
            return false;
        }
        if (members != null) {
            products.place(changed.id(), members);
        }
        return true;
    }
}
