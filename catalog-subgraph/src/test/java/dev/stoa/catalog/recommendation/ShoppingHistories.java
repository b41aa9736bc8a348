package dev.stoa.catalog.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Makes up shoppers, the same ones each time. Nothing that recommends is told how: every product
 * speaks to one of some tastes and has a few others that it goes with, some sell to everybody, and
 * every shopper has one or two tastes, of which now and then something is bought that is of
 * neither.
 */
final class ShoppingHistories {

    /** How likely something is, of one. */
    private static final double BESTSELLER = 0.3;

    private static final double COMPANION = 0.35;
    private static final double OF_ANY_TASTE = 0.15;
    private static final double SECOND_TASTE = 0.3;
    private static final double TAGGED_RIGHT = 0.8;

    private static final int BESTSELLERS = 6;
    private static final int COMPANIONS = 3;

    private final Random random;
    private final int products;
    private final int tastes;
    private final int[][] companions;

    ShoppingHistories(long seed, int products, int tastes) {
        this.random = new Random(seed);
        this.products = products;
        this.tastes = tastes;
        this.companions = new int[products][];
        for (int i = 0; i < products; i++) {
            companions[i] =
                    random.ints(COMPANIONS, 0, ofTaste()).map(atTaste(i % tastes)).toArray();
        }
    }

    /** Visits of one shopper, the first one first. */
    record History(int shopper, List<Visit> visits) {}

    /** What was looked at and what was bought, by numbers of products. */
    record Visit(List<Integer> viewed, List<Integer> bought) {}

    /** What a shop would write on the product: mostly its taste. */
    String tagOf(int product) {
        boolean isRight = random.nextDouble() < TAGGED_RIGHT;
        return "taste" + (isRight ? product % tastes : random.nextInt(tastes));
    }

    List<History> of(int shoppers) {
        var histories = new ArrayList<History>();
        for (int i = 0; i < shoppers; i++) {
            int first = random.nextInt(tastes);
            int second = random.nextInt(tastes);
            var visits = new ArrayList<Visit>();
            int count = 2 + random.nextInt(4);
            for (int visit = 0; visit < count; visit++) {
                visits.add(visit(first, second));
            }
            histories.add(new History(i, visits));
        }
        return histories;
    }

    private Visit visit(int first, int second) {
        var viewed = new LinkedHashSet<Integer>();
        var bought = new LinkedHashSet<Integer>();
        int size = 1 + random.nextInt(3);
        while (bought.size() < size) {
            int chosen = one(random.nextDouble() < SECOND_TASTE ? second : first);
            bought.add(chosen);
            if (random.nextDouble() < COMPANION) {
                bought.add(companions[chosen][random.nextInt(COMPANIONS)]);
            }
            viewed.add(one(first));
        }
        if (random.nextDouble() < BESTSELLER) {
            bought.add(random.nextInt(BESTSELLERS));
        }
        return new Visit(List.copyOf(viewed), List.copyOf(bought));
    }

    private int one(int taste) {
        boolean isAny = random.nextDouble() < OF_ANY_TASTE;
        // Of a taste too, some sell much more than others.
        int rank = (int) (ofTaste() * Math.pow(random.nextDouble(), 2));
        return atTaste(isAny ? random.nextInt(tastes) : taste).applyAsInt(rank);
    }

    private int ofTaste() {
        return products / tastes;
    }

    private IntUnaryOperator atTaste(int taste) {
        return rank -> rank * tastes + taste;
    }
}
