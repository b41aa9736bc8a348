package dev.stoa.order.catalog;

import dev.stoa.platform.errors.StoaException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Our snapshots by id; the catalogue is asked once for those we never saw. */
    public Map<String, VariantSnapshot> snapshots(Collection<String> ids) {
        var known = snapshots.remembered(ids);
        var missing = new HashSet<>(ids);
        missing.removeAll(known.keySet());
        if (missing.isEmpty()) {
            return known;
        }
        var all = new HashMap<>(known);
        live(missing, false).forEach(offer -> all.put(offer.variant().id(), offer.variant()));
        return all;
    }

    /**
     * The variants as the catalogue shows them; when it does not answer, as we saw them last and
     * with stock unknown.
     */
    public Map<String, Offer> look(Collection<String> ids) {
        return look(ids, false);
    }

    /** As {@link #look}, but what a buyer is to pay: as they are in the catalogue this moment. */
    public Map<String, Offer> lookClosely(Collection<String> ids) {
        return look(ids, true);
    }

    private Map<String, Offer> look(Collection<String> ids, boolean isBinding) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        try {
            return live(ids, isBinding).stream()
                    .collect(Collectors.toMap(offer -> offer.variant().id(), Function.identity()));
        } catch (StoaException e) {
            log.warn("Judging {} variants by our own snapshots: {}", ids.size(), e.getMessage());
            return snapshots.byIds(ids).stream()
                    .collect(
                            Collectors.toMap(
                                    VariantSnapshot::id, variant -> new Offer(variant, null)));
        }
    }

    public static Map<String, VariantSnapshot> variants(Map<String, Offer> offers) {
        return offers.values().stream()
                .map(Offer::variant)
                .collect(Collectors.toMap(VariantSnapshot::id, Function.identity()));
    }

    private List<Offer> live(Collection<String> ids, boolean isBinding) {
        var offers = inventory.offers(ids, isBinding);
        snapshots.keep(offers.stream().map(Offer::variant).toList());
        return offers;
    }
}
