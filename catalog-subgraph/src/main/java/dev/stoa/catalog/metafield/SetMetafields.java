package dev.stoa.catalog.metafield;

import dev.stoa.catalog.text.Problems;
import dev.stoa.platform.UseCase;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.mongo.Transactions;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps values with an object: all of them, or none. */
@UseCase
class SetMetafields {

    /** The values, each under its name. */
    record Command(String ownerId, List<Wanted> metafields) {}

    /**
     * A value.
     *
     * @param expectedVersion 0 for one that is new; null for whatever is there
     */
    record Wanted(
            String namespace,
            String key,
            MetafieldKind kind,
            String value,
            boolean isPublic,
            @Nullable Integer expectedVersion) {}

    private static final int MOST = 100;
    private static final String CHANGED =
            "It was changed by somebody else. Read it again and repeat your change.";

    private final Metafields metafields;
    private final MetafieldOwners owners;
    private final MetafieldRules rules;
    private final Transactions transactions;
    private final Clock clock;

    SetMetafields(
            Metafields metafields,
            MetafieldOwners owners,
            MetafieldRules rules,
            Transactions transactions,
            Clock clock) {
        this.metafields = metafields;
        this.owners = owners;
        this.rules = rules;
        this.transactions = transactions;
        this.clock = clock;
    }

    MetafieldsPayload handle(Command command, Caller caller) {
        var _ = caller.requireStaff(Permission.PRODUCTS_WRITE);
        var problems = Problems.none();
        if (command.metafields().isEmpty() || command.metafields().size() > MOST) {
            problems.invalid("1 to " + MOST + " values.", "metafields");
        } else if (!owners.exists(command.ownerId())) {
            problems.notFound("The object", "ownerId");
        }
        if (!problems.isEmpty()) {
            return MetafieldsPayload.refused(problems.all());
        }
        var old = new HashMap<String, Metafield>();
        metafields.of(command.ownerId()).forEach(it -> old.put(it.id(), it));
        var wanted = wanted(command, old, problems);
        if (!problems.isEmpty()) {
            return MetafieldsPayload.refused(problems.all());
        }
        try {
            transactions.inOne(() -> wanted.forEach(this::store));
            return MetafieldsPayload.done(wanted);
        } catch (DuplicateKeyException | OptimisticLockingFailureException e) {
            return MetafieldsPayload.refused(List.of(GeneralError.conflict("metafields")));
        }
    }

    private List<Metafield> wanted(Command command, Map<String, Metafield> old, Problems problems) {
        var wanted = new ArrayList<Metafield>();
        var names = new HashSet<>(old.keySet());
        for (int i = 0; i < command.metafields().size(); i++) {
            var here = problems.below("metafields", Integer.toString(i));
            var one = command.metafields().get(i);
            var id = Metafield.idOf(command.ownerId(), one.namespace(), one.key());
            if (wanted.stream().anyMatch(other -> other.id().equals(id))) {
                here.invalid("Each name only once.", "key");
            }
            names.add(id);
            wanted.add(wanted(command.ownerId(), id, one, old.get(id), here));
        }
        if (names.size() > MOST) {
            problems.invalid("An object has at most " + MOST + " values.", "metafields");
        }
        return wanted;
    }

    private Metafield wanted(
            String ownerId, String id, Wanted one, @Nullable Metafield old, Problems here) {
        rules.checkName(one.namespace(), "namespace", here);
        rules.checkName(one.key(), "key", here);
        long version = old == null ? 0 : old.version();
        if (one.expectedVersion() != null && one.expectedVersion() != version) {
            here.add(new GeneralError("CONFLICT", CHANGED, here.pathTo("expectedVersion")));
        }
        return new Metafield(
                id,
                ownerId,
                one.namespace(),
                one.key(),
                one.kind(),
                rules.kept(one.kind(), one.value(), here),
                one.isPublic(),
                version + 1,
                clock.instant());
    }

    private void store(Metafield wanted) {
        if (wanted.version() == 1) {
            metafields.add(wanted);
        } else if (!metafields.replace(wanted)) {
            throw new OptimisticLockingFailureException(wanted.id() + " was changed meanwhile");
        }
    }
}
