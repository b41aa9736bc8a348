package dev.stoa.platform.test;

/** A MongoDB of the test's own, to be killed, to hang and to come back on the same port. */
public final class MongoServer implements AutoCloseable {

    private final int port = Stores.freePort();
    private final String folder = Stores.folder("mongo");
    private Process process;

    private MongoServer() {
        start();
        Stores.initiate(port);
    }

    public static MongoServer started() {
        return new MongoServer();
    }

    public void start() {
        process = Stores.startMongod(port, folder);
    }

    public void kill() {
        Stores.kill(process);
    }

    /** Takes connections and never answers, until {@link #goOn}. */
    public void hang() {
        Stores.signal(process, "STOP");
    }

    public void goOn() {
        Stores.signal(process, "CONT");
    }

    public String uri(String database) {
        return "mongodb://127.0.0.1:" + port + "/" + database + "?replicaSet=rs0";
    }

    @Override
    public void close() {
        kill();
    }
}
