package dev.stoa.catalog.category;

import dev.stoa.catalog.text.Problems;
import dev.stoa.catalog.text.Slug;

/** What a category can be called, and how deep it can stand. */
final class CategoryRules {

    private static final int LONGEST_NAME = 100;
    private static final int DEEPEST = 10;

    private CategoryRules() {}

    static String name(String name, Problems problems) {
        var checked = problems.text(name, LONGEST_NAME, "name");
        if (checked.indexOf('\t') >= 0) {
            problems.invalid("One line without tabs.", "name");
        }
        return checked;
    }

    static String slug(String slug, Problems problems) {
        if (!Slug.isWellFormed(slug)) {
            problems.invalid("Lower-case letters, digits and hyphens only.", "slug");
        }
        return slug;
    }

    /**
     * @param levelsBelow how many levels it brings along
     */
    static void checkDepth(Category category, int levelsBelow, Problems problems) {
        if (category.path().size() + levelsBelow > DEEPEST) {
            problems.invalid("At most " + DEEPEST + " levels.", "parentId");
        }
    }
}
