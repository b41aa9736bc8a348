package dev.stoa.platform.shutdown;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * What happens between "not ready", which Spring says first of all, and the web server's own
 * graceful end. A balancer gets time to look elsewhere; watchers are sent away to connect anew; and
 * connections in use are given up by an answer that says so. Without the last step a request that
 * is on its way over a kept connection would meet a closed one.
 */
class PoliteEnd implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PoliteEnd.class);
    private static final Duration LAST_ANSWERS = Duration.ofMillis(500);

    private final ApplicationContext application;
    private final LiveSockets sockets;
    private final Duration wait;
    private volatile boolean running;

    /**
     * @param wait how long a balancer may take to notice that this instance is not ready
     */
    PoliteEnd(ApplicationContext application, LiveSockets sockets, Duration wait) {
        this.application = application;
        this.sockets = sockets;
        this.wait = wait;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            log.info("Stopping; requests are taken for another {}", wait);
            Thread.sleep(wait);
            sockets.sendAway();
            takeNoMoreConnections();
            Thread.sleep(LAST_ANSWERS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tomcat then ends each connection with its next answer. */
    private void takeNoMoreConnections() {
        if (application instanceof WebServerApplicationContext web
                && web.getWebServer() instanceof TomcatWebServer server) {
            for (var connector : server.getTomcat().getService().findConnectors()) {
                connector.getProtocolHandler().closeServerSocketGraceful();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A context that is only paused keeps its sockets. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    /** Before everything else. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
