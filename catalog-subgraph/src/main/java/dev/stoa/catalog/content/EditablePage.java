package dev.stoa.catalog.content;

import dev.stoa.platform.errors.UserError;

/** Whether staff may change a page as they read it. */
sealed interface EditablePage {

    record Yes(Page page) implements EditablePage {}

    record No(UserError reason) implements EditablePage {}
}
