package dev.stoa.catalog.metafield;

import dev.stoa.catalog.change.Actor;
import dev.stoa.catalog.text.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Values of many objects, as files bring and take them. */
@Component
public class MetafieldFiles {

    private final Metafields metafields;
    private final MetafieldsForm form;

    MetafieldFiles(Metafields metafields, MetafieldsForm form) {
        this.metafields = metafields;
        this.form = form;
    }

    /** By owner, each in the order of their names; owners without any are left out. */
    public Map<String, List<Metafield>> of(Collection<String> ownerIds) {
        return ownerIds.isEmpty() ? Map.of() : metafields.ofAll(ownerIds);
    }

    /**
     * What is to be stored for one object: values that are new or say something else; none where
     * one is wrong.
     */
    public List<Metafield> wanted(
            String ownerId, List<ToldMetafield> told, List<Metafield> before, Problems problems) {
        var wanted = new ArrayList<WantedMetafield>();
        for (int i = 0; i < told.size(); i++) {
            var here = problems.below("metafields", Integer.toString(i));
            wanted(told.get(i), here).ifPresent(wanted::add);
        }
        if (!problems.isEmpty()) {
            return List.of();
        }
        var filled = form.fill(ownerId, wanted, before, Actor.IMPORT, problems);
        var old = before.stream().collect(Collectors.toMap(Metafield::id, Function.identity()));
        return problems.isEmpty()
                ? filled.stream().filter(it -> isNews(it, old)).toList()
                : List.of();
    }

    private static boolean isNews(Metafield wanted, Map<String, Metafield> old) {
        var before = old.get(wanted.id());
        return before == null || !before.saysTheSameAs(wanted);
    }

    private static Optional<WantedMetafield> wanted(ToldMetafield told, Problems here) {
        var kind =
                Arrays.stream(MetafieldKind.values())
                        .filter(
                                it ->
                                        told.kind() == null && it == MetafieldKind.TEXT
                                                || it.name().equals(told.kind()))
                        .findFirst();
        if (kind.isEmpty()) {
            here.invalid("TEXT, NUMBER, BOOLEAN, DATE or JSON.", "kind");
        }
        return kind.map(
                it ->
                        new WantedMetafield(
                                told.namespace(),
                                told.key(),
                                it,
                                told.value(),
                                Boolean.TRUE.equals(told.isPublic()),
                                null));
    }

    /** False when somebody else changed one since it was read; in a transaction of the caller. */
    public boolean store(Collection<Metafield> wanted) {
        return metafields.storeAll(wanted);
    }
}
