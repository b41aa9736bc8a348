package dev.stoa.catalog.scan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Documents of one segment that a question matches, in their order, with what each is worth. */
public final class Weighed {

    static final Weighed NONE = new Weighed(0);

    private static final int FIRST_ROOM = 64;
    private static final int NO_DOC = Integer.MAX_VALUE;

    private int[] docs;
    private float[] weights;
    private int size;

    private Weighed(int room) {
        this.docs = new int[room];
        this.weights = new float[room];
    }

    static Weighed empty() {
        return new Weighed(FIRST_ROOM);
    }

    public int size() {
        return size;
    }

    public int doc(int place) {
        return docs[place];
    }

    public float weight(int place) {
        return weights[place];
    }

    /**
     * @param doc behind all that are in it
     */
    void add(int doc, float weight) {
        if (size == docs.length) {
            int room = Math.max(FIRST_ROOM, size * 2);
            docs = Arrays.copyOf(docs, room);
            weights = Arrays.copyOf(weights, room);
        }
        docs[size] = doc;
        weights[size++] = weight;
    }

    /** It may stay for long. */
    Weighed trimmed() {
        docs = Arrays.copyOf(docs, size);
        weights = Arrays.copyOf(weights, size);
        return this;
    }

    /**
     * What is in all of them is worth what it is worth in all together, rounded once, as Lucene
     * does.
     */
    static Weighed inAll(List<Weighed> all) {
        var rarest = all.stream().min(Comparator.comparingInt(Weighed::size)).orElse(NONE);
        var both = new Weighed(rarest.size);
        var next = new int[all.size()];
        for (int i = 0; i < rarest.size; i++) {
            int doc = rarest.docs[i];
            double sum = 0;
            int found = 0;
            for (int k = 0; k < next.length; k++) {
                var one = all.get(k);
                while (next[k] < one.size && one.docs[next[k]] < doc) {
                    next[k]++;
                }
                if (next[k] < one.size && one.docs[next[k]] == doc) {
                    sum += one.weights[next[k]];
                    found++;
                }
            }
            if (found == next.length) {
                both.add(doc, (float) sum);
            }
        }
        return both;
    }

    /** What is in any of them, worth what it is worth in all that have it, rounded once. */
    static Weighed inAny(List<Weighed> all) {
        if (all.size() == 1) {
            return all.getFirst();
        }
        var any = new Weighed(all.stream().mapToInt(Weighed::size).sum());
        var next = new int[all.size()];
        for (int doc = first(all, next); doc != NO_DOC; doc = first(all, next)) {
            double sum = 0;
            for (int k = 0; k < next.length; k++) {
                var one = all.get(k);
                if (next[k] < one.size && one.docs[next[k]] == doc) {
                    sum += one.weights[next[k]++];
                }
            }
            any.add(doc, (float) sum);
        }
        return any;
    }

    private static int first(List<Weighed> all, int[] next) {
        int first = NO_DOC;
        for (int k = 0; k < next.length; k++) {
            var one = all.get(k);
            if (next[k] < one.size) {
                first = Math.min(first, one.docs[next[k]]);
            }
        }
        return first;
    }

    /** Only what is in this one, worth more where it is in the other too. */
    Weighed with(Weighed other) {
        var more = new Weighed(size);
        int j = 0;
        for (int i = 0; i < size; i++) {
            while (j < other.size && other.docs[j] < docs[i]) {
                j++;
            }
            boolean isInBoth = j < other.size && other.docs[j] == docs[i];
            more.add(docs[i], weights[i] + (isInBoth ? other.weights[j] : 0));
        }
        return more;
    }

    Weighed times(float factor) {
        var product = new Weighed(size);
        for (int i = 0; i < size; i++) {
            product.add(docs[i], weights[i] * factor);
        }
        return product;
    }

    /** What is in so many of them. */
    static Weighed inAtLeast(int number, List<Weighed> all) {
        int end = 0;
        for (var one : all) {
            end = one.size == 0 ? end : Math.max(end, one.docs[one.size - 1] + 1);
        }
        var sums = new double[end];
        var times = new int[end];
        for (var one : all) {
            for (int i = 0; i < one.size; i++) {
                sums[one.docs[i]] += one.weights[i];
                times[one.docs[i]]++;
            }
        }
        var found = empty();
        for (int doc = 0; doc < end; doc++) {
            if (times[doc] >= number) {
                found.add(doc, (float) sums[doc]);
            }
        }
        return found;
    }
}
