package dev.stoa.catalog.product;

import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Warns of stock keeping units that a second variant was given: a file that names goods by them
 * cannot tell the two apart.
 */
@Component
public class SharedSkus {

    private final Products products;

    SharedSkus(Products products) {
        this.products = products;
    }

    /**
     * A variant as it was stored with the unit it was given.
     *
     * @param path of the unit in the input
     */
    public record Given(Variant variant, List<String> path) {}

    /** One question for all of them; none where no unit was given. */
    public List<UserError> among(Collection<Given> given) {
        var skus =
                given.stream()
                        .map(one -> one.variant().sku())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        if (skus.isEmpty()) {
            return List.of();
        }
        var owners = products.idsBySkus(skus);
        return given.stream()
                .filter(one -> isShared(one.variant(), owners))
                .<UserError>map(SharedSkus::warning)
                .toList();
    }

    private static boolean isShared(Variant variant, Map<String, List<String>> owners) {
        return variant.sku() != null
                && owners.getOrDefault(variant.sku(), List.of()).stream()
                        .anyMatch(id -> !id.equals(variant.id()));
    }

    private static UserError warning(Given one) {
        var message = "Another variant has the SKU " + one.variant().sku() + ", too.";
        return new GeneralError("SKU_SHARED", message, one.path());
    }
}
