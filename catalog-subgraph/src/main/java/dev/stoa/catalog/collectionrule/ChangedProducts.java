package dev.stoa.catalog.collectionrule;

import dev.stoa.platform.memory.Memories;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Products that have changed and have not been looked at since, whoever changed them. They are told
 * by the stream that also tells what to forget: each stream of its own costs MongoDB as much again.
 */
final class ChangedProducts {

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_NOTED = 20_000;

    private final Set<String> ids = new LinkedHashSet<>();
    private boolean mayBeAny = true;

    ChangedProducts(Memories memories) {
        memories.onChange("products", this::note);
    }

    /**
     * @param id null when anything may have changed
     */
    private synchronized void note(@Nullable String id) {
        if (id == null || ids.size() == MOST_NOTED) {
            noteAll();
        } else if (!mayBeAny) {
            ids.add(id);
        }
        notifyAll();
    }

    /** From here on all of them count as changed. */
    synchronized void noteAll() {
        mayBeAny = true;
        ids.clear();
    }

    /** Some of them, none when nothing happens for so long; null for all products. */
    synchronized @Nullable Collection<String> next(Duration longest) throws InterruptedException {
        if (!mayBeAny && ids.isEmpty()) {
            wait(longest.toMillis());
        }
        if (mayBeAny) {
            mayBeAny = false;
            return null;
        }
        return some();
    }

    private List<String> some() {
        var some = new ArrayList<String>();
        for (Iterator<String> rest = ids.iterator();
                rest.hasNext() && some.size() < MOST_AT_ONCE; ) {
            some.add(rest.next());
            rest.remove();
        }
        return some;
    }
}
