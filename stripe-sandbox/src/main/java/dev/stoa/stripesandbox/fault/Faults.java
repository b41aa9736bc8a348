package dev.stoa.stripesandbox.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The faults still to come, used up in the order they were added. */
public final class Faults {

    private final Set<String> operations;
    private final List<Fault> pending = new ArrayList<>();

    /**
     * @param operations the names a fault of a call may aim at; a typing error would otherwise make
     *     a test pass for the wrong reason
     */
    public Faults(Set<String> operations) {
        this.operations = Set.copyOf(operations);
    }

    /** Adds a fault. {@code confirm}, {@code capture} and {@code refund} are understood as well. */
    public synchronized Faults add(Fault fault) {
        Fault aimed =
                fault.kind().isOfWebhooks()
                        ? fault
                        : new Fault(
                                operation(fault.target()),
                                fault.kind(),
                                fault.count(),
                                fault.delay());
        pending.add(aimed);
        return this;
    }

    public synchronized void clear() {
        pending.clear();
    }

    /** What is left, with the counts that are left. */
    public synchronized List<Fault> pending() {
        return List.copyOf(pending);
    }

    /** Uses up one fault of this kind, if one waits for this operation or event. */
    public synchronized Optional<Fault> take(FaultKind kind, String name) {
        for (int i = 0; i < pending.size(); i++) {
            Fault fault = pending.get(i);
            if (fault.kind() == kind && fault.befalls(name)) {
                useUp(i, fault);
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    private void useUp(int index, Fault fault) {
        if (fault.count() == 1) {
            pending.remove(index);
        } else if (fault.count() != Fault.FOREVER) {
            pending.set(index, fault.times(fault.count() - 1));
        }
    }

    private String operation(String target) {
        String name =
                switch (target) {
                    case "create", "confirm", "capture", "cancel" -> "payment_intents." + target;
                    case "refund" -> "refunds.create";
                    default -> target;
                };
        Fault probe = new Fault(name, FaultKind.SLOW, 1, Duration.ZERO);
        if (operations.stream().anyMatch(probe::befalls)) {
            return name;
        }
        throw new IllegalArgumentException(
                "no operation is called '%s', expected one of %s"
                        .formatted(target, operations.stream().sorted().toList()));
    }
}
