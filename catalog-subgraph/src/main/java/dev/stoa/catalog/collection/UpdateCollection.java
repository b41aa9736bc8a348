package dev.stoa.catalog.collection;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.collection.CollectionDesk.Wanted;
import dev.stoa.catalog.pagehead.PageHeadForm;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Changes a collection; what the patch leaves out stays. */
@UseCase
public class UpdateCollection {

    private final CollectionDesk desk;
    private final CollectedProducts products;
    private final PageHeadForm heads;

    UpdateCollection(CollectionDesk desk, CollectedProducts products, PageHeadForm heads) {
        this.desk = desk;
        this.products = products;
        this.heads = heads;
    }

    CollectionPayload handle(Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        Stream.of("title", "slug").filter(patch::clears).forEach(problems::required);
        return problems.isEmpty()
                ? desk.edit(
                        patch.required("id"),
                        patch.<Integer>required("expectedVersion"),
                        Actor.of(staff),
                        (current, found) -> wanted(current, patch, found))
                : CollectionPayload.refused(problems.all());
    }

    private Wanted wanted(Collection current, Patch patch, Problems problems) {
        var changed = changed(current, patch, problems);
        var members =
                Objects.requireNonNullElse(
                        patch.<@Nullable List<String>>valueOr("productIds", null),
                        List.<String>of());
        CreateCollection.problemsOfTitle(changed.title()).forEach(problems::add);
        CreateCollection.problemsOfSlug(changed.slug()).forEach(problems::add);
        checkMembers(changed, members, problems);
        boolean isFilledByHand = patch.has("productIds") && changed.rules() == null;
        return new Wanted(
                changed, isFilledByHand ? List.copyOf(new LinkedHashSet<>(members)) : null);
    }

    private Collection changed(Collection collection, Patch patch, Problems problems) {
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
                collection.translations(),
                heads.fill(collection.head(), patch, problems));
    }

    private void checkMembers(Collection changed, List<String> members, Problems problems) {
        if (changed.rules() != null && !members.isEmpty()) {
            problems.invalid("Rules say what is in this collection.", "productIds");
        } else if (members.size() > CreateCollection.MOST_PRODUCTS) {
            problems.invalid(
                    "At most " + CreateCollection.MOST_PRODUCTS + " products.", "productIds");
        } else {
            CreateCollection.problemsOfMembers(members, products).forEach(problems::add);
        }
    }
}
