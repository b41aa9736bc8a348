package dev.stoa.catalog.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** What searches in tests: with {@code -Dstoa.test.search=opensearch} a cluster, else Lucene. */
public final class SearchOfTests implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return "opensearch".equals(System.getProperty("stoa.test.search")) ? new InCluster() : null;
    }

    private record InCluster() implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "stoa.search.url=" + OpenSearch.url(),
                    "stoa.search.prefix=" + UUID.randomUUID());
        }
    }
}
