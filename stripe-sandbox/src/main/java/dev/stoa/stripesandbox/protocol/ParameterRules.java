package dev.stoa.stripesandbox.protocol;

import dev.stoa.stripesandbox.protocol.ParameterRule.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Refuses what Stripe would: parameters it does not know, lacks or cannot read. The rules are read
 * from {@code parameters.txt} so that they can be compared with Stripe's own description.
 */
public final class ParameterRules {

    private static final String RESOURCE = "/dev/stoa/stripesandbox/parameters.txt";

    private final Map<String, Map<String, ParameterRule>> rules = new HashMap<>();
    private final Map<String, Set<String>> knownPaths = new HashMap<>();

    public ParameterRules() {
        try (BufferedReader lines = open()) {
            String operation = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ")) {
                    add(operation, ParameterRule.parse(line));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    operation = line.trim();
                    rules.put(operation, new HashMap<>());
                    knownPaths.put(operation, new HashSet<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader open() {
        return new BufferedReader(
                new InputStreamReader(
                        Objects.requireNonNull(
                                ParameterRules.class.getResourceAsStream(RESOURCE), RESOURCE),
                        StandardCharsets.UTF_8));
    }

    private void add(String operation, ParameterRule rule) {
        of(operation).put(rule.path(), rule);
        Set<String> known = Objects.requireNonNull(knownPaths.get(operation));
        for (String path = rule.path(); !path.isEmpty(); path = parent(path)) {
            known.add(path);
        }
    }

    public Set<String> operations() {
        return rules.keySet();
    }

    public void check(String operation, Params params) {
        List<String> unknown = new ArrayList<>();
        List<Runnable> values = new ArrayList<>();
        Set<String> present = new HashSet<>();
        params.eachLeaf(
                (path, value) -> {
                    String known = knownPath(operation, path);
                    if (known.isEmpty()) {
                        unknown.add(path);
                        return;
                    }
                    for (String p = known; !p.isEmpty(); p = parent(p)) {
                        present.add(p);
                    }
                    ParameterRule rule = of(operation).get(known);
                    if (rule != null && (rule.type() != Type.MAP || known.equals(path))) {
                        values.add(() -> rule.check(path, value));
                    }
                });
        refuseUnknown(unknown);
        refuseMissing(operation, present);
        values.forEach(Runnable::run);
    }

    private static void refuseUnknown(List<String> unknown) {
        if (!unknown.isEmpty()) {
            throw Refusal.invalidParameter(
                    "Received unknown parameter"
                            + (unknown.size() > 1 ? "s: " : ": ")
                            + String.join(", ", unknown),
                    "parameter_unknown",
                    unknown.getFirst());
        }
    }

    private void refuseMissing(String operation, Set<String> present) {
        for (ParameterRule rule : of(operation).values()) {
            String parent = parent(rule.path());
            boolean expected = parent.isEmpty() || present.contains(parent);
            if (rule.required() && expected && !present.contains(rule.path())) {
                throw Refusal.missingParameter(rule.path());
            }
        }
    }

    /** The rule's path a caller's path falls under, empty when Stripe knows no such parameter. */
    private String knownPath(String operation, String path) {
        Set<String> known = Objects.requireNonNull(knownPaths.get(operation));
        String current = "";
        for (String segment : path.split("\\[")) {
            String name =
                    segment.endsWith("]") ? segment.substring(0, segment.length() - 1) : segment;
            String next = current.isEmpty() ? name : current + "[" + name + "]";
            if (known.contains(next)) {
                current = next;
            } else if (known.contains(current + "[]") && name.matches("\\d*")) {
                current = current + "[]";
            } else {
                return "";
            }
            ParameterRule rule = of(operation).get(current);
            if (rule != null && (rule.type() == Type.ANY || rule.type() == Type.MAP)) {
                return current;
            }
        }
        return current;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('['), 0));
    }

    private Map<String, ParameterRule> of(String operation) {
        Map<String, ParameterRule> found = rules.get(operation);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no parameters known for operation " + operation + "; see parameters.txt");
        }
        return found;
    }
}
