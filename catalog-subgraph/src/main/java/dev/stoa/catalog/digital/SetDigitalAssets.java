package dev.stoa.catalog.digital;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.product.DigitalAsset;
import dev.stoa.catalog.product.Edited;
import dev.stoa.catalog.product.Included;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductDesk;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Sought;
import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which files the buyers of a variant may fetch: new ones, and those it keeps. */
@UseCase
class SetDigitalAssets {

    /** All files of the variant, in the order in which buyers see them. */
    record Command(String variantId, int expectedVersion, List<Wanted> assets) {}

    /**
     * A file: one that the variant has, or one that was uploaded.
     *
     * @param availableDays null for always
     */
    record Wanted(
            @Nullable String id,
            @Nullable String uploadId,
            String title,
            int downloadLimit,
            @Nullable Integer availableDays) {}

    private static final int MOST = 20;
    private static final int LONGEST_TITLE = 200;
    private static final int HIGHEST_LIMIT = 1000;
    private static final int MOST_DAYS = 3650;

    private final Products products;
    private final ProductDesk desk;
    private final KeepFiles files;

    SetDigitalAssets(Products products, ProductDesk desk, KeepFiles files) {
        this.products = products;
        this.desk = desk;
        this.files = files;
    }

    ProductPayload handle(Command command, Caller caller) {
        var staff = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        check(command, problems);
        if (products.variant(command.variantId()).isEmpty()) {
            problems.notFound("The variant", "variantId");
        }
        if (!problems.isEmpty()) {
            return ProductPayload.refused(problems.all());
        }
        var taken = files.take(command.assets(), problems);
        if (!problems.isEmpty()) {
            return ProductPayload.refused(problems.all());
        }
        var edited =
                desk.edit(
                        Sought.variant(products, command.variantId(), "variantId"),
                        command.expectedVersion(),
                        Actor.of(staff),
                        (product, found) -> with(product, command, taken, found));
        switch (edited) {
            case Edited.Done _ -> files.forgetUploads(taken);
            case Edited.Refused _ -> files.giveBack(taken);
        }
        return ProductPayload.of(edited);
    }

    private static void check(Command command, Problems problems) {
        if (command.assets().size() > MOST) {
            problems.invalid("At most " + MOST + " files.", "assets");
        }
        for (int i = 0; i < command.assets().size(); i++) {
            var here = problems.below("assets", Integer.toString(i));
            var asset = command.assets().get(i);
            var _ = here.text(asset.title(), LONGEST_TITLE, "title");
            if ((asset.id() == null) == (asset.uploadId() == null)) {
                here.invalid("Either the asset or an upload.", "uploadId");
            }
            range(asset.downloadLimit(), HIGHEST_LIMIT, "downloadLimit", here);
            range(asset.availableDays(), MOST_DAYS, "availableDays", here);
        }
    }

    private static void range(@Nullable Integer value, int most, String field, Problems here) {
        if (value != null && (value < 1 || value > most)) {
            here.invalid("1 to " + most + ".", field);
        }
    }

    private static ProductContent with(
            Product product,
            Command command,
            Map<String, KeepFiles.Taken> taken,
            Problems problems) {
        var variants =
                product.content().variants().stream()
                        .map(
                                it ->
                                        it.id().equals(command.variantId())
                                                ? it.with(
                                                        included(
                                                                it.included(),
                                                                command,
                                                                taken,
                                                                problems))
                                                : it)
                        .toList();
        return product.content().draft().variants(variants).done();
    }

    private static Included included(
            Included old, Command command, Map<String, KeepFiles.Taken> taken, Problems problems) {
        var left = new HashMap<String, DigitalAsset>();
        old.digitalAssets().forEach(asset -> left.put(asset.id(), asset));
        var assets = new ArrayList<DigitalAsset>();
        for (int i = 0; i < command.assets().size(); i++) {
            var wanted = command.assets().get(i);
            var file =
                    wanted.uploadId() == null
                            ? Optional.ofNullable(left.remove(wanted.id()))
                            : Optional.ofNullable(taken.get(wanted.uploadId()))
                                    .map(KeepFiles.Taken::asset);
            if (file.isEmpty()) {
                problems.notFound("The asset", "assets", Integer.toString(i), "id");
            } else {
                assets.add(asset(file.get(), wanted));
            }
        }
        return old.withDigitalAssets(assets);
    }

    private static DigitalAsset asset(DigitalAsset file, Wanted wanted) {
        return new DigitalAsset(
                file.id(),
                wanted.title().strip(),
                file.fileName(),
                file.sizeBytes(),
                wanted.downloadLimit(),
                wanted.availableDays());
    }
}
