package dev.stoa.platform.live;

import org.jspecify.annotations.Nullable;

/**
 * One who watches.
 *
 * @param name whose streams are counted together; null for one of many who have no name
 * @param isGuest true for those who are sent away first when there is no more room
 */
public record Watcher(@Nullable String name, boolean isGuest) {

    public static Watcher guest(@Nullable String name) {
        return new Watcher(name, true);
    }

    public static Watcher known(String name) {
        return new Watcher(name, false);
    }
}
