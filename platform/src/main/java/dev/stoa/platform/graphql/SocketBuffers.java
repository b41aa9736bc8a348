package dev.stoa.platform.graphql;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Makes an open WebSocket cheaper. A router may open one for each subscription, and of the 100 KB
 * that a watched order then costs half are buffers of Tomcat's, kept as long as the socket is open.
 */
class SocketBuffers implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String TOMCAT = "org.apache.tomcat.websocket.";

    /** An order as it is shown fits, so that it is sent in one piece. */
    private static final int BYTES_AT_ONCE = 4096;

    /** Longer messages are refused. No document of ours has half of it. */
    private static final int LONGEST_MESSAGE = 8192;

    /** Nobody sends binary ones; text passes through in such pieces. */
    private static final int LONGEST_BINARY_MESSAGE = 512;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        // Tomcat reads it once, when its first server starts.
        System.setProperty(TOMCAT + "DEFAULT_BUFFER_SIZE", "" + BYTES_AT_ONCE);
        factory.addContextCustomizers(
                context -> {
                    context.addParameter(TOMCAT + "textBufferSize", "" + LONGEST_MESSAGE);
                    context.addParameter(TOMCAT + "binaryBufferSize", "" + LONGEST_BINARY_MESSAGE);
                });
    }
}
