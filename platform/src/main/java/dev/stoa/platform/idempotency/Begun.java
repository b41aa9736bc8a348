package dev.stoa.platform.idempotency;

import org.bson.Document;

/** What {@link IdempotencyKeys#begin} found. */
public sealed interface Begun {

    /** Nobody did it yet: act, then complete or forget it. */
    record Fresh(String id) implements Begun {}

    /** It was done: answer the same again. */
    record Replay(Document answer) implements Begun {}

    /** It is still being done. */
    record Running() implements Begun {}

    /** The key was used for something else. */
    record Reused() implements Begun {}
}
