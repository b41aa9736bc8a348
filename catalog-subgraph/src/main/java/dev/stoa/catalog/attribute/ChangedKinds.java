package dev.stoa.catalog.attribute;

import dev.stoa.catalog.change.Changeable;
import dev.stoa.catalog.change.Difference;
import dev.stoa.catalog.change.FieldChange;
import dev.stoa.catalog.product.ProductText.OptionText;
import dev.stoa.catalog.product.ProductText.ValueText;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.errors.UserError;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of products, as their desk sees them: each language is a part of its own. */
record ChangedKinds(ProductKinds kinds, SearchRenewal search) implements Changeable<ProductKind> {

    @Override
    public UserError missing() {
        return GeneralError.notFound("The kind", "id");
    }

    @Override
    public Optional<ProductKind> current(String id) {
        return Optional.ofNullable(kinds.byIds(List.of(id)).get(id));
    }

    @Override
    public String objectId(ProductKind kind) {
        return kind.id();
    }

    @Override
    public long version(ProductKind kind) {
        return kind.version();
    }

    /** The names are those of the inputs. */
    @Override
    public List<FieldChange> difference(ProductKind old, ProductKind next) {
        var difference =
                new Difference()
                        .field("name", old.name(), next.name())
                        .field("attributeIds", old.attributeIds(), next.attributeIds())
                        .field("optionNames", old.optionNames(), next.optionNames());
        Difference.keys(old.translations(), next.translations())
                .forEach(locale -> language(difference, locale, old, next));
        return difference.found();
    }

    private static void language(
            Difference difference, String locale, ProductKind old, ProductKind next) {
        var before = old.translations().getOrDefault(locale, KindText.NONE);
        var after = next.translations().getOrDefault(locale, KindText.NONE);
        difference
                .field(locale, "name", before.name(), after.name())
                .shown(locale, "options", before.options(), after.options(), ChangedKinds::text);
    }

    private static String text(List<OptionText> options) {
        return options.stream().map(ChangedKinds::text).collect(Collectors.joining("; "));
    }

    private static String text(OptionText option) {
        var values =
                option.values().stream()
                        .map(ChangedKinds::text)
                        .collect(Collectors.joining(", ", " (", ")"));
        return option.option()
                + ": "
                + Objects.requireNonNullElse(option.name(), option.option())
                + (option.values().isEmpty() ? "" : values);
    }

    private static String text(ValueText value) {
        return value.value() + ": " + value.text();
    }

    @Override
    public boolean add(ProductKind kind) {
        kinds.add(kind);
        return true;
    }

    @Override
    public boolean store(ProductKind old, ProductKind next) {
        return kinds.replace(next);
    }

    @Override
    public void changed(ProductKind old, ProductKind next) {
        kinds.forget(old);
        kinds.forget(next);
        if (!old.isCalledAs(next)) {
            search.request();
        }
    }
}
