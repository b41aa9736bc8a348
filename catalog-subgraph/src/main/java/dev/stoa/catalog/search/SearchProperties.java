package dev.stoa.catalog.search;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What searches.
 *
 * @param folder of the indexes of this process
 * @param url of each node of a cluster that all instances share; none for an index in the process
 * @param user empty where none is asked for
 * @param caFile in PEM, who may sign the certificates of the cluster; empty for whom Java trusts
 * @param version such as {@code opensearch:3.4}, empty where the cluster is to be asked
 * @param prefix of the names of indexes in the cluster
 */
@ConfigurationProperties("stoa.search")
record SearchProperties(
        Path folder,
        List<String> url,
        String user,
        String password,
        String caFile,
        String version,
        String prefix) {}
