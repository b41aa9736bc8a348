package dev.stoa.stripesandbox.protocol;

import tools.jackson.databind.node.ObjectNode;

/** What a call is answered with. A reply, even a 402, keeps the effects of its call. */
public record Reply(int status, ObjectNode body) {

    public static Reply ok(ObjectNode body) {
        return new Reply(200, body);
    }

    public boolean isSuccess() {
        return status < 300;
    }
}
