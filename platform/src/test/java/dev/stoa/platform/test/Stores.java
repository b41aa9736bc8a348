package dev.stoa.platform.test;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * The MongoDB and Redis of this test run, started once a JVM: those of {@code
 * STOA_TEST_MONGODB_URI} and {@code STOA_TEST_REDIS_URL}, else Testcontainers where Docker runs,
 * else the binaries that the launcher uses.
 */
public final class Stores {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final List<Process> STARTED = new java.util.ArrayList<>();

    private static final class Mongo {
        static final String BASE =
                Optional.ofNullable(System.getenv("STOA_TEST_MONGODB_URI"))
                        .orElseGet(Stores::startMongo);
    }

    private static final class Redis {
        static final String URL =
                Optional.ofNullable(System.getenv("STOA_TEST_REDIS_URL"))
                        .orElseGet(Stores::startRedis);
    }

    static {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> STARTED.forEach(Process::destroyForcibly)));
    }

    private Stores() {}

    /** URI of a database in a replica set. */
    public static String mongoUri(String database) {
        var base = Mongo.BASE;
        var options = base.indexOf('?');
        var server =
                (options < 0 ? base : base.substring(0, options))
                        .replaceAll("(mongodb://[^/]+).*", "$1");
        return server + "/" + database + (options < 0 ? "" : base.substring(options));
    }

    public static String redisUrl() {
        return Redis.URL;
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers' own reaper stops it
    private static String startMongo() {
        if (dockerRuns()) {
            var container = new MongoDBContainer("mongo:7");
            container.start();
            return container.getReplicaSetUrl();
        }
        int port = freePort();
        var _ = startMongod(port, folder("mongo"));
        initiate(port);
        return "mongodb://127.0.0.1:" + port + "/?replicaSet=rs0&w=majority";
    }

    static Process startMongod(int port, String folder) {
        var process =
                start(
                        "mongod",
                        "--replSet",
                        "rs0",
                        "--bind_ip",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--dbpath",
                        folder,
                        "--wiredTigerCacheSizeGB",
                        "0.25");
        await(port);
        return process;
    }

    static void initiate(int port) {
        try (var client =
                MongoClients.create("mongodb://127.0.0.1:" + port + "/?directConnection=true")) {
            var members = List.of(new Document("_id", 0).append("host", "127.0.0.1:" + port));
            client.getDatabase("admin")
                    .runCommand(
                            new Document(
                                    "replSetInitiate",
                                    new Document("_id", "rs0").append("members", members)));
        }
    }

    @SuppressWarnings("resource")
    private static String startRedis() {
        if (dockerRuns()) {
            var container = new GenericContainer<>("redis:7").withExposedPorts(6379);
            container.start();
            return "redis://" + container.getHost() + ":" + container.getMappedPort(6379);
        }
        int port = freePort();
        start(
                "redis-server",
                "--port",
                "" + port,
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--dir",
                folder("redis"));
        await(port);
        return "redis://127.0.0.1:" + port;
    }

    private static boolean dockerRuns() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static Process start(String program, String... arguments) {
        try {
            var command = Stream.concat(Stream.of(binary(program)), Stream.of(arguments)).toList();
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Path.of(folder(program), "output.log").toFile())
                            .start();
            STARTED.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + program, e);
        }
    }

    static void signal(Process process, String name) {
        try {
            var _ = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As by {@code kill -9}. */
    static void kill(Process process) {
        var _ = process.destroyForcibly().onExit().join();
    }

    private static String binary(String program) {
        var onPath =
                Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, program));
        var unpacked =
                Stream.of("var/tools", "../var/tools")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .flatMap(Stores::walk)
                        .filter(path -> path.endsWith(program));
        return Stream.concat(onPath, unpacked)
                .filter(Files::isExecutable)
                .filter(Files::isRegularFile)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        program
                                                + " not found (expected: Docker, or on the PATH, or unpacked by ./stoa up)"));
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String folder(String name) {
        try {
            var folder = Files.createTempDirectory("stoa-test-" + name);
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void await(int port) {
        var deadline = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(deadline)) {
            try (var _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IllegalStateException("nothing answers on port " + port);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
