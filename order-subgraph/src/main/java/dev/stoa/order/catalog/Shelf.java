package dev.stoa.order.catalog;

import dev.stoa.platform.errors.StoaException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What can be sold, and at what price. */
public final class Shelf {

    private static final Logger log = LoggerFactory.getLogger(Shelf.class);

    private final Inventory inventory;
    private final VariantSnapshots snapshots;

    Shelf(Inventory inventory, VariantSnapshots snapshots) {
        this.inventory = inventory;
        this.snapshots = snapshots;
    }

    /**
     * The variants as the catalogue shows them; when it does not answer, as we saw them last and
     * with stock and price unknown.
     */
    public Map<String, Offer> look(Collection<String> ids, Pricing pricing) {
        return look(ids, pricing, false);
    }

    /** As {@link #look}, but what a buyer is to pay: as they are in the catalogue this moment. */
    public Map<String, Offer> lookClosely(Collection<String> ids, Pricing pricing) {
        return look(ids, pricing, true);
    }

    private Map<String, Offer> look(Collection<String> ids, Pricing pricing, boolean isBinding) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            return live(ids, pricing, isBinding).stream()
                    .collect(Collectors.toMap(offer -> offer.variant().id(), Function.identity()));
        } catch (StoaException e) {
            log.warn("Judging {} variants by our own snapshots: {}", ids.size(), e.getMessage());
            return snapshots.byIds(ids).stream()
                    .collect(Collectors.toMap(VariantSnapshot::id, Offer::unheard));
        }
    }

    private List<Offer> live(Collection<String> ids, Pricing pricing, boolean isBinding) {
        var offers = inventory.offers(ids, pricing, isBinding);
        snapshots.keep(offers.stream().map(Offer::variant).toList());
        return offers;
    }
}
