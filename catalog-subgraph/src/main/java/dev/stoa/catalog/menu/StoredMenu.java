package dev.stoa.catalog.menu;

import java.util.List;
import java.util.Map;
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

        private Stream<Entry> withAllBelow() {
            return Stream.concat(Stream.of(this), entries.stream().flatMap(Entry::withAllBelow));
        }
    }

    Stream<Entry> all() {
        return entries.stream().flatMap(Entry::withAllBelow);
    }
}
