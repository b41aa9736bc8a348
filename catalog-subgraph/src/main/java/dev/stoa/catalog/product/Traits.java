package dev.stoa.catalog.product;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a product is like: its kind and the values of the attributes that the kind has.
 *
 * @param kindId null for a product without a kind, which has no values
 */
public record Traits(@Nullable String kindId, List<Trait> values) {

    public static final Traits NONE = new Traits(null, List.of());

    /**
     * The value of one attribute.
     *
     * @param texts as the attribute's type writes them; more than one where several may be chosen,
     *     and of a file its id and its address
     */
    public record Trait(String attributeId, List<String> texts) {}

    public Traits {
        values = List.copyOf(values);
    }

    public Map<String, Trait> byAttribute() {
        return values.stream().collect(Collectors.toMap(Trait::attributeId, Function.identity()));
    }
}
