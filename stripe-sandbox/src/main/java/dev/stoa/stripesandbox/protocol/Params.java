package dev.stoa.stripesandbox.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a call as the tree their bracketed names spell. An empty text means "unset
 * this" to Stripe, hence the difference between {@link #text} and {@link #isCleared}.
 */
public final class Params {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean isCleared(String name) {
        return "".equals(values.get(name));
    }

    public Optional<String> text(String name) {
        return values.get(name) instanceof String text && !text.isEmpty()
                ? Optional.of(text)
                : Optional.empty();
    }

    public String required(String name) {
        return text(name).orElseThrow(() -> Refusal.missingParameter(name));
    }

    public OptionalLong number(String name) {
        Optional<String> text = text(name);
        return text.isPresent() ? OptionalLong.of(toLong(name, text.get())) : OptionalLong.empty();
    }

    public boolean flag(String name) {
        return text(name).map("true"::equals).orElse(false);
    }

    /** The nested parameters, empty when there are none. */
    public Params child(String name) {
        return values.get(name) instanceof Params child ? child : new Params();
    }

    /** The members of a list: {@code expand[0]=…} or {@code expand[]=…}. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        child(name).values.values().forEach(value -> texts.add(String.valueOf(value)));
        return texts;
    }

    /** Calls back with each leaf, its path spelled as Stripe does: {@code card[exp_month]}. */
    public void eachLeaf(BiConsumer<String, String> leaf) {
        eachLeaf("", leaf);
    }

    private void eachLeaf(String prefix, BiConsumer<String, String> leaf) {
        values.forEach(
                (name, value) -> {
                    String path = prefix.isEmpty() ? name : prefix + "[" + name + "]";
                    if (value instanceof Params child) {
                        child.eachLeaf(path, leaf);
                    } else {
                        leaf.accept(path, String.valueOf(value));
                    }
                });
    }

    /** Copies the texts of these names into the object; cleared ones become null. */
    public void copyTo(ObjectNode target, String... names) {
        for (String name : names) {
            if (isCleared(name)) {
                target.putNull(name);
            } else {
                text(name).ifPresent(value -> target.put(name, value));
            }
        }
    }

    /** Merges {@code metadata}: an empty value removes its key, an empty metadata all of them. */
    public void mergeMetadata(ObjectNode target) {
        if (isCleared("metadata")) {
            target.putObject("metadata");
        }
        Metadata.merge(child("metadata").values, target);
    }

    void put(List<String> path, String value) {
        String name = path.getFirst().isEmpty() ? String.valueOf(values.size()) : path.getFirst();
        if (path.size() == 1) {
            values.put(name, value);
            return;
        }
        @Nullable Object child = values.get(name);
        if (!(child instanceof Params)) {
            child = new Params();
            values.put(name, child);
        }
        ((Params) child).put(path.subList(1, path.size()), value);
    }

    private static long toLong(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalidParameter(
                    "Invalid integer: " + text, "parameter_invalid_integer", name);
        }
    }
}
