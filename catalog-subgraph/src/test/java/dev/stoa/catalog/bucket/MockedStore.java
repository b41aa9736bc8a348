package dev.stoa.catalog.bucket;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Adobe's S3Mock, in a process of its own. It knows the protocol, and looks at no signature. */
final class MockedStore {

    static final String BUCKET = "stoa";

    private static final long PATIENCE_SECONDS = 120;

    private final int port = free();
    private final StoreDoor door = opened();
    private @Nullable Process process;

    /** Of the door before it. */
    String endpoint() {
        return door.address();
    }

    /** The store itself. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Whether it answers 503 to everything. */
    void shut(boolean now) {
        door.shut(now);
    }

    private StoreDoor opened() {
        try {
            return new StoreDoor(address());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void start() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        process =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx128m",
                                "-jar",
                                jar(),
                                "--server.port=" + free(),
                                "--com.adobe.testing.s3mock.http-port=" + port,
                                "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                        .redirectErrorStream(true)
                        .redirectOutput(new File("target/s3mock.log"))
                        .start();
        awaitDoor();
    }

    private void awaitDoor() throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isOpen()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("S3Mock did not start, see target/s3mock.log");
            }
            Thread.sleep(100);
        }
    }

    private boolean isOpen() {
        try (var _ = new Socket("127.0.0.1", port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    void stop() {
        door.stop();
        if (process != null) {
            process.destroy();
        }
    }

    /** Among the dependencies of the tests, where its classes are out of sight. */
    private static String jar() {
        var classes =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(classes.split(File.pathSeparator))
                .filter(path -> path.matches(".*s3mock-.*-exec\\.jar"))
                .findFirst()
                .orElseThrow();
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
