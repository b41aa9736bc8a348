package dev.stoa.platform.limits;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Takes the deadline along to the threads that fetch data. Found by the name in META-INF. */
public final class DeadlineAccessor implements ThreadLocalAccessor<Deadline> {

    static final String KEY = Deadline.class.getName();

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable Deadline getValue() {
        return Deadline.current();
    }

    @Override
    public void setValue(Deadline deadline) {
        deadline.enter();
    }

    @Override
    public void setValue() {
        var deadline = Deadline.current();
        if (deadline != null) {
            deadline.leave();
        }
    }
}
