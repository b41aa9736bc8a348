package dev.stoa.platform.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebSocketGraphQlRequest;

/**
 * Who stands at the other end of the wire. That is not who asks: a router speaks for its clients.
 *
 * @param address where the request comes from in the end; null when that is not known
 * @param client what the asking program calls itself; null when it does not tell
 */
public record Sender(Kind kind, @Nullable String address, @Nullable String client) {

    /** What the other end proved to be. */
    public enum Kind {
        ROUTER,
        SERVICE,
        STRANGER
    }

    /** What did not come over the network. */
    public static final Sender INSIDE = new Sender(Kind.SERVICE, null, null);

    static final String ATTRIBUTE = Sender.class.getName();

    /** The one that the filter or the socket's first message has found out. */
    public static Sender of(WebGraphQlRequest request) {
        return attributesOf(request).get(ATTRIBUTE) instanceof Sender sender ? sender : INSIDE;
    }

    static Map<String, Object> attributesOf(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest socket
                ? socket.getSessionInfo().getAttributes()
                : request.getAttributes();
    }

    public boolean isStranger() {
        return kind == Kind.STRANGER;
    }
}
