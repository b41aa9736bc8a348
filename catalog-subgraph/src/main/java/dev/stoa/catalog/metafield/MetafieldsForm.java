package dev.stoa.catalog.metafield;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.change.ConflictError;
import dev.stoa.catalog.text.Problems;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Values of an object as they are to be stored, each a version after the one that is there. */
@Component
class MetafieldsForm {

    static final int MOST = 100;

    private static final String FIELD = "metafields";

    private final MetafieldRules rules;
    private final Clock clock;

    MetafieldsForm(MetafieldRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    List<Metafield> fill(
            String ownerId,
            List<WantedMetafield> all,
            List<Metafield> before,
            Actor by,
            Problems problems) {
        var old = new HashMap<String, Metafield>();
        before.forEach(it -> old.put(it.id(), it));
        var wanted = new ArrayList<Metafield>();
        var names = new HashSet<>(old.keySet());
        for (int i = 0; i < all.size(); i++) {
            var here = problems.below(FIELD, Integer.toString(i));
            var one = all.get(i);
            var id = Metafield.idOf(ownerId, one.namespace(), one.key());
            if (wanted.stream().anyMatch(other -> other.id().equals(id))) {
                here.invalid("Each name only once.", "key");
            }
            names.add(id);
            wanted.add(filled(ownerId, id, one, old.get(id), by, here));
        }
        if (names.size() > MOST) {
            problems.invalid("An object has at most " + MOST + " values.", FIELD);
        }
        return wanted;
    }

    private Metafield filled(
            String ownerId,
            String id,
            WantedMetafield one,
            @Nullable Metafield old,
            Actor by,
            Problems here) {
        rules.checkName(one.namespace(), "namespace", here);
        rules.checkName(one.key(), "key", here);
        long version = old == null ? 0 : old.version();
        var filled =
                new Metafield(
                        id,
                        ownerId,
                        one.namespace(),
                        one.key(),
                        one.kind(),
                        rules.kept(one.kind(), one.value(), here),
                        one.isPublic(),
                        version + 1,
                        clock.instant(),
                        by);
        if (one.expectedVersion() != null && one.expectedVersion() != version) {
            conflict(old, filled)
                    .map(it -> it.at(here.pathTo("expectedVersion")))
                    .ifPresent(here::add);
        }
        return filled;
    }

    /** None where somebody else has set the same. */
    private static Optional<ConflictError> conflict(@Nullable Metafield old, Metafield wanted) {
        if (old == null) {
            return Optional.of(ConflictError.unexplained(0));
        }
        return old.saysTheSameAs(wanted)
                ? Optional.empty()
                : Optional.of(
                        new ConflictError(
                                List.of("expectedVersion"),
                                old.version(),
                                old.conflictsWith(wanted)));
    }
}
