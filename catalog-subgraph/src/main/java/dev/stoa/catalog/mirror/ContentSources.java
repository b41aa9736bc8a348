package dev.stoa.catalog.mirror;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The systems that may ring. */
record ContentSources(Map<String, ContentSource> byName) {

    static ContentSources of(ContentSource... sources) {
        return new ContentSources(
                Stream.of(sources)
                        .collect(Collectors.toMap(ContentSource::name, Function.identity())));
    }

    Optional<ContentSource> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
