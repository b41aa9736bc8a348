package dev.stoa.catalog.assortment;

import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.text.Slug;
import dev.stoa.platform.ids.Ids;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Slugs that no product has, for now. */
@Component
class FreeSlugs {

    private static final int MOST_NUMBERS = 20;
    private static final int ROOM_FOR_MORE = 27;

    private final Products products;
    private final Ids ids;

    FreeSlugs(Products products, Ids ids) {
        this.products = products;
        this.ids = ids;
    }

    /** Made from a title, with a number behind it where others have it. */
    String from(String title) {
        var slug = shortened(Slug.from(title));
        var numbered = IntStream.rangeClosed(2, MOST_NUMBERS).mapToObj(i -> slug + "-" + i);
        var wanted = Stream.concat(Stream.of(slug), numbered).toList();
        var taken = taken(wanted);
        return wanted.stream()
                .filter(Predicate.not(taken::contains))
                .findFirst()
                .orElseGet(() -> slug + "-" + ids.next("x").substring(2).toLowerCase(Locale.ROOT));
    }

    private Set<String> taken(List<String> slugs) {
        return products.bySlugs(slugs).stream().map(Product::slug).collect(Collectors.toSet());
    }

    /** So that what comes behind fits too. */
    private static String shortened(String slug) {
        int longest = Slug.LONGEST - ROOM_FOR_MORE;
        return slug.length() <= longest ? slug : Slug.from(slug.substring(0, longest));
    }
}
