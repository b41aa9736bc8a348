package dev.stoa.catalog.menu;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A menu with ids where shoppers see what they stand for. */
@Document("menus")
public record StoredMenu(@Id String handle, List<Entry> entries, long version) {

    /**
     * @param titles by language, the shop's own among them
     * @param target null for a mere heading
     */
    public record Entry(
            Map<String, String> titles, @Nullable TargetChoice target, List<Entry> entries) {

        private String outline() {
            var title = titles.values().stream().findFirst().orElse("");
            return entries.isEmpty() ? title : title + " (" + StoredMenu.outline(entries) + ")";
        }

        private Stream<Entry> withAllBelow() {
            return Stream.concat(Stream.of(this), entries.stream().flatMap(Entry::withAllBelow));
        }
    }

    /** Before it is set for the first time. */
    static StoredMenu missing(String handle) {
        return new StoredMenu(handle, List.of(), 0);
    }

    boolean isMissing() {
        return version == 0;
    }

    StoredMenu of(List<Entry> wanted) {
        return new StoredMenu(handle, wanted, version + 1);
    }

    /** To show: titles, and in brackets those below. */
    static String outline(List<Entry> entries) {
        return entries.stream().map(Entry::outline).collect(Collectors.joining(", "));
    }

    Stream<Entry> all() {
        return entries.stream().flatMap(Entry::withAllBelow);
    }
}
