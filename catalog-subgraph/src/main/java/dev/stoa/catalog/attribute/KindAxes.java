package dev.stoa.catalog.attribute;

import dev.stoa.catalog.product.OptionAxes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the products on which axes their kind lets them differ. */
@Component
class KindAxes implements OptionAxes {

    private final ProductKinds kinds;

    KindAxes(ProductKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<String> of(String kindId) {
        return Optional.ofNullable(kinds.byIds(List.of(kindId)).get(kindId))
                .map(ProductKind::optionNames)
                .orElse(List.of());
    }
}
