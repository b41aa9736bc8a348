package dev.stoa.platform.observability;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the number of names small that clients can bring into the metrics: the first ones are known
 * by name, all later ones together.
 */
final class Names {

    static final String OTHER = "other";

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int most;

    Names(int most) {
        this.most = most;
    }

    /**
     * @param worthKnowing false for a name that only a refused request bore
     */
    String bounded(String name, boolean worthKnowing) {
        if (known.contains(name)) {
            return name;
        }
        return worthKnowing && known.size() < most && known.add(name) ? name : OTHER;
    }
}
