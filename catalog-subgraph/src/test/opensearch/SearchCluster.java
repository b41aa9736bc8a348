import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * An OpenSearch of one node, in a process of its own: its Lucene is another than that of the
 * catalogue. Ends with whoever has started it.
 */
public final class SearchCluster {

    private SearchCluster() {}

    /** Takes a folder, a port for HTTP and another one. */
    public static void main(String[] arguments) throws IOException {
        var runner = new OpenSearchRunner();
        runner.onBuild(
                        (_, settings) ->
                                settings.put("network.host", "127.0.0.1")
                                        .put("http.port", arguments[1])
                                        .put("transport.port", arguments[2])
                                        .put("cluster.routing.allocation.disk.threshold_enabled", false))
                .build(OpenSearchRunner.newConfigs().basePath(arguments[0]).numOfNode(1));
        System.out.println("The search cluster is ready.");
        while (System.in.read() >= 0) {}
        runner.close();
        System.exit(0);
    }
}
