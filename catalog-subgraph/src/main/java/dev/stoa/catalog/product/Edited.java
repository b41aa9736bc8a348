package dev.stoa.catalog.product;

import dev.stoa.platform.errors.UserError;
import java.util.List;

/** What became of an edit of staff. */
public sealed interface Edited {

    record Done(Product product) implements Edited {}

    record Refused(List<UserError> reasons) implements Edited {}
}
