package dev.stoa.platform.relay;

import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Two cursors are made for every page, and one is read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CursorBenchmark {

    private final Cursor cursor =
            new Cursor(new Date(1_700_000_000_000L), "prd_01J9ZK3T5V8Q2M4N6P7R9S0W1X", 42);
    private final String text = cursor.encode();

    @Benchmark
    public String encode() {
        return cursor.encode();
    }

    @Benchmark
    public Object decode() {
        return Cursor.decode(text, 42);
    }
}
