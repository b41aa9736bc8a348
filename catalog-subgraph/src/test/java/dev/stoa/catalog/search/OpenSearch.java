package dev.stoa.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The OpenSearch of this test run: that of {@code STOA_TEST_SEARCH_URL}, else one in a process of
 * its own, started when first asked for.
 */
final class OpenSearch {

    private static final Path CLASS_PATH = Path.of("target/opensearch.classpath");
    private static final long LONGEST_START = TimeUnit.SECONDS.toNanos(120);

    private OpenSearch() {}

    private static final class Started {
        static final String URL =
                System.getenv().getOrDefault("STOA_TEST_SEARCH_URL", "").isEmpty()
                        ? start()
                        : System.getenv("STOA_TEST_SEARCH_URL");
    }

    static String url() {
        return Started.URL;
    }

    /** It ends when its input does, that is with this process. */
    private static String start() {
        try {
            var folder = Files.createTempDirectory("stoa-test-opensearch");
            int port = freePort();
            var output = folder.resolve("output.log");
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-Xmx512m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-cp",
                                    Files.readString(CLASS_PATH),
                                    "src/test/opensearch/SearchCluster.java",
                                    folder.resolve("node").toString(),
                                    "" + port,
                                    "" + freePort())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            awaitReady(process, output);
            return "http://127.0.0.1:" + port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitReady(Process process, Path output) throws IOException {
        long until = System.nanoTime() + LONGEST_START;
        while (!Files.readString(output).contains("The search cluster is ready.")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                throw new IllegalStateException("OpenSearch does not start, see " + output);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
