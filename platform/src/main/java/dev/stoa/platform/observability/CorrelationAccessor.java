package dev.stoa.platform.observability;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Takes a {@link Correlation} along to other threads. Found through {@code META-INF/services}. */
public final class CorrelationAccessor implements ThreadLocalAccessor<Correlation> {

    @Override
    public Object key() {
        return Correlation.KEY;
    }

    @Override
    public @Nullable Correlation getValue() {
        return Correlation.current();
    }

    @Override
    public void setValue(Correlation value) {
        Correlation.set(value);
    }

    @Override
    public void setValue() {
        Correlation.forget();
    }
}
