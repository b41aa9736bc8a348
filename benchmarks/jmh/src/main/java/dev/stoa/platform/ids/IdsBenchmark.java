package dev.stoa.platform.ids;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
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

@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IdsBenchmark {

    private final Ids ids = new Ids(Clock.tickMillis(ZoneOffset.UTC), new SecureRandom());

    @Benchmark
    public String next() {
        return ids.next("ord");
    }

    @Benchmark
    public String derived() {
        return Ids.derived("evt", "order.placed:ord_01J9ZK3T5V8Q2M4N6P7R9S0W1X");
    }
}
