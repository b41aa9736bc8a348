package dev.stoa.platform.money;

import java.math.BigDecimal;
import java.util.Locale;
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

/** A list of 24 products formats and taxes some 48 amounts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MoneyBenchmark {

    private static final BigDecimal RATE = new BigDecimal("19");

    private final Money price = Money.of("1234.95", "EUR");

    @Benchmark
    public String format() {
        return MoneyText.of(price, Locale.GERMANY);
    }

    @Benchmark
    public Money parse() {
        return Money.of("1234.95", "EUR");
    }

    @Benchmark
    public Price tax() {
        return Price.ofListed(price, RATE, true);
    }
}
