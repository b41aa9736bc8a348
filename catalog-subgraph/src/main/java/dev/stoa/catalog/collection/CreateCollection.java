package dev.stoa.catalog.collection;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.pagehead.PageHead;
import dev.stoa.catalog.pagehead.PageHeadForm;
import dev.stoa.catalog.text.Html;
import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;
import dev.stoa.catalog.text.Words;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a collection of chosen products. */
@UseCase
public class CreateCollection {

    static final int LONGEST_TITLE = 250;
    public static final int MOST_PRODUCTS = 1_000;

    /** The new collection as staff described it. */
    record Command(
            String title,
            @Nullable String slug,
            @Nullable String descriptionHtml,
            @Nullable List<String> productSlugs,
            @Nullable List<String> productIds) {}

    private final CollectionDesk desk;
    private final CollectedProducts products;
    private final PageHeadForm heads;
    private final Ids ids;

    CreateCollection(CollectionDesk desk, CollectedProducts products, PageHeadForm heads, Ids ids) {
        this.desk = desk;
        this.products = products;
        this.heads = heads;
        this.ids = ids;
    }

    /**
     * @param patch the same, of which the head of the page is read
     */
    CollectionPayload handle(Command command, Patch patch, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var title = command.title().strip();
        var slug = Objects.requireNonNullElseGet(command.slug(), () -> Slug.from(title));
        var problems = Problems.none();
        problemsOfTitle(title).forEach(problems::add);
        problemsOfSlug(slug).forEach(problems::add);
        var members = members(command, problems);
        var head = heads.fill(PageHead.NONE, patch, problems);
        if (!problems.isEmpty()) {
            return CollectionPayload.refused(problems.all());
        }
        var description = Html.safe(Objects.requireNonNullElse(command.descriptionHtml(), ""));
        var collection =
                new Collection(
                        ids.next("col"),
                        title,
                        slug,
                        description,
                        Words.sortKey(title),
                        1,
                        null,
                        null,
                        head);
        return desk.add(collection, members, Actor.of(staff));
    }

    private List<String> members(Command command, Problems problems) {
        var slugs = Objects.requireNonNullElse(command.productSlugs(), List.<String>of());
        var wanted = Objects.requireNonNullElse(command.productIds(), List.<String>of());
        if (slugs.size() + wanted.size() > MOST_PRODUCTS) {
            problems.invalid("At most " + MOST_PRODUCTS + " products.", "productIds");
            return List.of();
        }
        var bySlug = products.idsOfSlugs(slugs);
        var members = new LinkedHashSet<String>();
        for (int i = 0; i < slugs.size(); i++) {
            var id = bySlug.get(slugs.get(i));
            if (id == null) {
                problems.notFound("The product", "productSlugs", "" + i);
            } else {
                members.add(id);
            }
        }
        problemsOfMembers(wanted, products).forEach(problems::add);
        members.addAll(wanted);
        return List.copyOf(members);
    }

    static List<UserError> problemsOfMembers(List<String> wanted, CollectedProducts products) {
        var existing = products.existing(wanted);
        var problems = new ArrayList<UserError>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!existing.contains(wanted.get(i))) {
                problems.add(GeneralError.notFound("The product", "productIds", "" + i));
            }
        }
        return problems;
    }

    static List<UserError> problemsOfTitle(String title) {
        if (title.isBlank()) {
            return List.of(GeneralError.required("title"));
        }
        return title.length() <= LONGEST_TITLE
                ? List.of()
                : List.of(
                        GeneralError.invalid("At most " + LONGEST_TITLE + " characters.", "title"));
    }

    static List<UserError> problemsOfSlug(String slug) {
        return Slug.isWellFormed(slug)
                ? List.of()
                : List.of(
                        GeneralError.invalid(
                                "Lower-case letters, digits and hyphens only.", "slug"));
    }
}
