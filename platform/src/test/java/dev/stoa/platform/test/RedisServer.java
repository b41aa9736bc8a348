package dev.stoa.platform.test;

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
        Stores.kill(process);
    }

    /** Takes connections and never answers. */
    public void hang() {
        Stores.signal(process, "STOP");
    }

    public String url() {
        return "redis://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        kill();
    }
}
