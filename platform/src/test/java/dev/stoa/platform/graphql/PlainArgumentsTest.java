package dev.stoa.platform.graphql;

import static graphql.schema.DataFetchingEnvironmentImpl.newDataFetchingEnvironment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.netflix.graphql.dgs.InputArgument;
import com.netflix.graphql.dgs.internal.DefaultInputObjectMapper;
import com.netflix.graphql.dgs.internal.InputObjectMapper;
import com.netflix.graphql.dgs.internal.method.ArgumentResolver;
import com.netflix.graphql.dgs.internal.method.InputArgumentResolver;
import graphql.schema.DataFetchingEnvironment;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.SynthesizingMethodParameter;

class PlainArgumentsTest {

    private static final String LEFT_TO_DGS = "left to DGS";
    private static final InputObjectMapper OBJECTS = new DefaultInputObjectMapper(null);

    enum Size {
        SMALL
    }

    record Wish(int width) {}

    @SuppressWarnings("unused") // Its parameters are what is resolved.
    private static void fetcher(
            @InputArgument @Nullable String text,
            @InputArgument int number,
            @InputArgument boolean flag,
            @InputArgument List<Integer> widths,
            @InputArgument Size size,
            @InputArgument List<Size> sizes,
            @InputArgument @Nullable Wish wish,
            @InputArgument Optional<String> maybe,
            @InputArgument Map<String, String> map,
            @InputArgument("other") String renamed) {}

    static Stream<Arguments> plain() {
        return Stream.of(
                arguments("text", "text", "abc"),
                arguments("text", "text", null),
                arguments("number", "number", 7),
                arguments("flag", "flag", true),
                arguments("widths", "widths", List.of(160, 320)),
                arguments("widths", "widths", List.of()),
                arguments("widths", "widths", null),
                arguments("wish", "wish", null),
                arguments("renamed", "other", "abc"));
    }

    @ParameterizedTest
    @MethodSource("plain")
    void isHandedOverAsItIs(String parameter, String argument, @Nullable Object value) {
        assertThat(resolved(parameter, argument, value)).isSameAs(value);
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("size", "SMALL"),
                arguments("sizes", List.of("SMALL")),
                arguments("sizes", Collections.singletonList(null)),
                arguments("map", Map.of("a", "b")),
                arguments("maybe", "abc"),
                arguments("maybe", null),
                arguments("number", null));
    }

    @ParameterizedTest
    @MethodSource("others")
    void isLeftToDgs(String parameter, @Nullable Object value) {
        assertThat(resolved(parameter, parameter, value)).isEqualTo(LEFT_TO_DGS);
    }

    @Test
    void isMappedToTheObjectOfAnInput() {
        assertThat(resolved("wish", "wish", Map.of("width", 7))).isEqualTo(new Wish(7));
    }

    @Test
    void takesThePlaceOfTheResolverOfDgs() {
        var ofDgs = new InputArgumentResolver(OBJECTS);
        var first =
                (ArgumentResolver)
                        new PlainArgumentsFirst(() -> OBJECTS)
                                .postProcessAfterInitialization(ofDgs, "any");
        assertThat(first).isInstanceOf(PlainArguments.class);
        assertThat(first.resolveArgument(parameter("size"), environment("size", "SMALL")))
                .isEqualTo(Size.SMALL);
    }

    private static @Nullable Object resolved(
            String parameter, String argument, @Nullable Object value) {
        return new PlainArguments(new Marking(), OBJECTS)
                .resolveArgument(parameter(parameter), environment(argument, value));
    }

    private static DataFetchingEnvironment environment(String name, @Nullable Object value) {
        var arguments = new HashMap<String, Object>();
        arguments.put(name, value);
        return newDataFetchingEnvironment().arguments(arguments).build();
    }

    private static MethodParameter parameter(String name) {
        var fetcher =
                Arrays.stream(PlainArgumentsTest.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("fetcher"))
                        .findFirst()
                        .orElseThrow();
        return Arrays.stream(fetcher.getParameters())
                .filter(parameter -> parameter.getName().equals(name))
                .map(PlainArgumentsTest::parameter)
                .findFirst()
                .orElseThrow();
    }

    private static MethodParameter parameter(java.lang.reflect.Parameter reflected) {
        var parameter = SynthesizingMethodParameter.forParameter(reflected);
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        return parameter;
    }

    private static final class Marking implements ArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return true;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter, DataFetchingEnvironment environment) {
            return LEFT_TO_DGS;
        }
    }
}
