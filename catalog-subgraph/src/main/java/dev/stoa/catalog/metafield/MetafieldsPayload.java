package dev.stoa.catalog.metafield;

import dev.stoa.platform.errors.UserError;
import java.util.List;

/** Answer of the mutations of metafields. */
record MetafieldsPayload(
        List<Metafield> metafields, List<UserError> userErrors, List<UserError> warnings) {

    static MetafieldsPayload done(List<Metafield> metafields) {
        return new MetafieldsPayload(metafields, List.of(), List.of());
    }

    static MetafieldsPayload refused(List<UserError> reasons) {
        return new MetafieldsPayload(List.of(), reasons, List.of());
    }
}
