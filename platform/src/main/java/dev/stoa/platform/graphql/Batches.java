package dev.stoa.platform.graphql;

import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

/** Asks the named batch loaders of a request, so that many askers cost one read. */
public final class Batches {

    private Batches() {}

    /** What the key stands for; null when it stands for nothing. */
    public static <V> CompletableFuture<@Nullable V> optional(
            DgsDataFetchingEnvironment env, String loader, String key) {
        return Batches.<@Nullable V>loader(env, loader).load(key);
    }

    /** What the key stands for, where that is always something. */
    public static <V> CompletableFuture<V> required(
            DgsDataFetchingEnvironment env, String loader, String key) {
        return Batches.<V>loader(env, loader).load(key);
    }

    /** What all of the keys stand for, in their order. */
    public static <V extends @Nullable Object> CompletableFuture<List<V>> all(
            DgsDataFetchingEnvironment env, String loader, List<String> keys) {
        return Batches.<V>loader(env, loader).loadMany(keys);
    }

    /** The entity that the router asks for by its id. */
    public static <V> CompletableFuture<@Nullable V> entity(
            DgsDataFetchingEnvironment env, String loader, Map<String, Object> representation) {
        return representation.get("id") instanceof String id
                ? optional(env, loader, id)
                : CompletableFuture.completedFuture(null);
    }

    private static <V extends @Nullable Object> DataLoader<String, V> loader(
            DgsDataFetchingEnvironment env, String name) {
        return Objects.requireNonNull(env.getDataLoader(name), name);
    }
}
