package dev.stoa.platform.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One amount in one currency, exact.
 *
 * @param minor amount in the currency's smallest unit, such as cents
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * @param amount in the main unit, such as euros
     * @throws IllegalArgumentException if the currency does not have that many decimals
     */
    public static Money of(BigDecimal amount, Currency currency) {
        try {
            return new Money(
                    amount.movePointRight(currency.getDefaultFractionDigits()).longValueExact(),
                    currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "amount: "
                            + amount
                            + " (expected: at most "
                            + currency.getDefaultFractionDigits()
                            + " decimals in "
                            + currency
                            + ")",
                    e);
        }
    }

    public static Money of(String amount, String currency) {
        return of(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** Amount in the main unit with all decimals of the currency, for example 12.50. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** Multiplied and rounded half-up to the currency's smallest unit. */
    public Money times(BigDecimal factor) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(factor)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /** Divided and rounded half-up to the currency's smallest unit. */
    public Money dividedBy(BigDecimal divisor) {
        return new Money(
                BigDecimal.valueOf(minor).divide(divisor, 0, RoundingMode.HALF_UP).longValueExact(),
                currency);
    }

    /**
     * The amount in another currency, rounded half-up; what is not nothing never becomes nothing.
     *
     * @param rate what one main unit of this currency is worth
     * @param roundTo the result is a whole multiple of this; null for the smallest unit
     */
    public Money exchanged(Currency to, BigDecimal rate, @Nullable BigDecimal roundTo) {
        var step =
                roundTo == null
                        ? BigDecimal.ONE.movePointLeft(to.getDefaultFractionDigits())
                        : roundTo;
        var steps = amount().multiply(rate).divide(step, 0, RoundingMode.HALF_UP);
        var least = BigDecimal.valueOf(Long.signum(minor));
        return of((steps.signum() == 0 ? least : steps).multiply(step).stripTrailingZeros(), to);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /**
     * Splits the amount in proportion to the weights by the largest remainder, so that the parts
     * sum to the whole.
     *
     * @param weights not negative, with a positive sum
     */
    public List<Money> allocate(List<Long> weights) {
        var sum =
                weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "weights: " + weights + " (expected: not negative, positive sum)");
        }
        var parts = new ArrayList<Long>();
        var remainders = new ArrayList<BigInteger>();
        for (long weight : weights) {
            var share = BigInteger.valueOf(minor).multiply(BigInteger.valueOf(weight));
            var remainder = share.mod(sum);
            parts.add(share.subtract(remainder).divide(sum).longValueExact());
            remainders.add(remainder);
        }
        long left = minor - parts.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed())
                .limit(left)
                .toList()
                .forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts.stream().map(part -> new Money(part, currency)).toList();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "currency: " + other.currency + " (expected: " + currency + ")");
        }
        return other;
    }
}
