package dev.stoa.catalog.search;

/** A second index, in the folder of this process, which is asked while the first cannot answer. */
record Standby(ProductIndexes indexes, IndexFollower follower) implements AutoCloseable {

    @Override
    public void close() {
        indexes.close();
    }
}
