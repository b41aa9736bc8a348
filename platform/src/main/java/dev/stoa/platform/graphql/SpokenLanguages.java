package dev.stoa.platform.graphql;

import java.util.List;

/** The languages that the shop speaks. */
@FunctionalInterface
public interface SpokenLanguages {

    /** As BCP 47 tags; the shop's own may be among them. */
    List<String> tags();
}
