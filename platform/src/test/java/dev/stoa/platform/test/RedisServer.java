package dev.stoa.platform.test;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A Redis of the test's own, to be killed, to hang and to come back empty on the same port. */
public final class RedisServer implements AutoCloseable {

    private final int port = Stores.freePort();
    private Process process;

    private RedisServer() {
        start();
    }

    public static RedisServer started() {
        return new RedisServer();
    }

    public void start() {
        process =
                Stores.start(
                        "redis-server", "--port", "" + port, "--bind", "127.0.0.1", "--save", "");
        Stores.await(port);
    }

    /** As by {@code kill -9}; everything it knew is gone. */
    public void kill() {
        process.destroyForcibly();
        try {
            var _ = process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes connections and never answers. */
    public void hang() {
        signal("STOP");
    }

    private void signal(String name) {
        try {
            var _ = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        kill();
    }
}
