package dev.stoa.platform.graphql;

import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.instrumentation.ExecuteObjectInstrumentationContext;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionStrategyParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldCompleteParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A chain in which nobody wants to know when a field or an object begins and ends. An answer has
 * some thousand fields, and graphql-java's own chain asks each member five times for each of them.
 */
final class QuietFields extends ChainedInstrumentation {

    private static final Set<Class<?>> SILENT =
            Set.of(Instrumentation.class, SimplePerformantInstrumentation.class);

    private QuietFields(List<Instrumentation> members) {
        super(members);
    }

    /** The usual chain where somebody does want to know. */
    static ChainedInstrumentation of(List<Instrumentation> members) {
        return members.stream().allMatch(QuietFields::isSilent)
                ? new QuietFields(members)
                : new ChainedInstrumentation(members);
    }

    private static boolean isSilent(Instrumentation member) {
        return Arrays.stream(member.getClass().getMethods())
                .filter(QuietFields::isOfFields)
                .allMatch(method -> SILENT.contains(method.getDeclaringClass()));
    }

    private static boolean isOfFields(Method method) {
        return method.getName().equals("beginExecuteObject")
                || method.getName().startsWith("beginField");
    }

    @Override
    public ExecuteObjectInstrumentationContext beginExecuteObject(
            InstrumentationExecutionStrategyParameters object, InstrumentationState state) {
        return ExecuteObjectInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldExecution(
            InstrumentationFieldParameters field, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters field, InstrumentationState state) {
        return FieldFetchingInstrumentationContext.NOOP;
    }

    @Override
    public InstrumentationContext<Object> beginFieldCompletion(
            InstrumentationFieldCompleteParameters field, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public InstrumentationContext<Object> beginFieldListCompletion(
            InstrumentationFieldCompleteParameters field, InstrumentationState state) {
        return SimpleInstrumentationContext.noOp();
    }
}
