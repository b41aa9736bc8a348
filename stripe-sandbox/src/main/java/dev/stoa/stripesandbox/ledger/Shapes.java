package dev.stoa.stripesandbox.ledger;

import dev.stoa.stripesandbox.protocol.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Blank objects: every field Stripe sends, in its order, with the value of a fresh object. */
public final class Shapes {

    private static final Map<String, ObjectNode> BLANK = new ConcurrentHashMap<>();

    private Shapes() {}

    public static ObjectNode blank(String name) {
        return BLANK.computeIfAbsent(name, Shapes::read).deepCopy();
    }

    private static ObjectNode read(String name) {
        String resource = "/dev/stoa/stripesandbox/shapes/" + name + ".json";
        try (InputStream in = Shapes.class.getResourceAsStream(resource)) {
            return Json.parse(Objects.requireNonNull(in, resource).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
