package dev.stoa.platform.shutdown;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;

/** Knows the open WebSockets, to close them with a word when the process ends. */
class LiveSockets extends GraphQlWebSocketHandler {

    /** How long Tomcat tries to send the reason of a close before it cuts the connection. */
    private static final String REASON_TIMEOUT =
            "org.apache.tomcat.websocket.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT";

    /** Tomcat's own 50 ms pass unused when a busy machine stops for a moment. */
    private static final long REASON_TIMEOUT_MS = 2_000;

    private final Set<WebSocketSession> open = ConcurrentHashMap.newKeySet();

    LiveSockets(
            WebGraphQlHandler handler,
            HttpMessageConverter<Object> json,
            Duration initTimeout,
            @Nullable Duration keepAlive) {
        super(handler, json, initTimeout, keepAlive);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        ((StandardWebSocketSession) session)
                .getNativeSession()
                .getUserProperties()
                .put(REASON_TIMEOUT, REASON_TIMEOUT_MS);
        open.add(session);
        super.afterConnectionEstablished(session);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        open.remove(session);
        super.afterConnectionClosed(session, status);
    }

    /**
     * By "service restart", upon which clients connect anew, to another instance if there is one.
     */
    void sendAway() {
        for (var session : open) {
            try {
                session.close(CloseStatus.SERVICE_RESTARTED);
            } catch (IOException e) {
                // Gone already.
                open.remove(session);
            }
        }
    }
}
