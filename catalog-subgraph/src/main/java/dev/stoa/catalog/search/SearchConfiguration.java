package dev.stoa.catalog.search;

import dev.stoa.catalog.attribute.AttributeDefinitions;
import dev.stoa.catalog.attribute.AttributeWords;
import dev.stoa.catalog.attribute.ProductKinds;
import dev.stoa.catalog.attribute.SearchRenewal;
import dev.stoa.catalog.brand.Brands;
import dev.stoa.catalog.category.Categories;
import dev.stoa.catalog.collection.CollectedProducts;
import dev.stoa.catalog.collection.Collections;
import dev.stoa.catalog.market.HomeMarket;
import dev.stoa.catalog.product.ListOrders;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.searchtuning.SearchTuning;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.events.BackgroundLoop;
import dev.stoa.platform.events.EventsProperties;
import dev.stoa.platform.events.Lease;
import dev.stoa.platform.redis.RedisCircuit;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchProperties.class)
class SearchConfiguration {

    @Bean
    IndexStores indexStores(
            SearchProperties properties,
            SharedIndexes shared,
            Lease lease,
            JsonMapper json,
            SearchLanguages languages,
            Clock clock) {
        return new IndexStores(properties, shared, lease, json, languages.standard(), clock);
    }

    @Bean
    SearchLanguages searchLanguages(Locales locales) {
        return new SearchLanguages(locales);
    }

    @Bean
    ProductIndexes productIndexes(IndexStores stores, Optional<Standby> standby) {
        return new ProductIndexes(stores.configured(), standby.map(Standby::indexes).orElse(null));
    }

    @Bean
    ProductSearch productSearch(
            SearchProperties properties,
            ProductIndexes indexes,
            CollectedProducts products,
            StringRedisTemplate redis,
            RedisCircuit circuit,
            JsonMapper json,
            EventsProperties events) {
        var search =
                properties.url().isEmpty()
                        ? new ScannedSearch(indexes)
                        : new IndexedSearch(indexes);
        var arranged = new ArrangedSearch(search, products);
        return new RememberedSearch(arranged, indexes, redis, circuit, json, events.prefix());
    }

    @Bean
    SimilarProducts similarProducts(ProductIndexes indexes) {
        return new IndexedSimilarity(indexes);
    }

    @Bean
    ProductEntries productEntries(
            Brands brands,
            Categories categories,
            ProductRatings ratings,
            AttributeWords attributes,
            SearchLanguages languages) {
        return new ProductEntries(brands, categories, ratings, attributes, languages.standard());
    }

    @Bean
    SearchQuestions searchQuestions(
            Categories categories,
            Collections collections,
            Brands brands,
            HomeMarket market,
            SearchTuning tuning,
            ListOrders orders) {
        var narrowings = new Narrowings(categories, collections, brands, market);
        return new SearchQuestions(narrowings, tuning, orders);
    }

    @Bean
    FacetNames facetNames(
            Brands brands,
            Categories categories,
            HomeMarket market,
            AttributeDefinitions attributes,
            ProductKinds kinds) {
        return new FacetNames(brands, categories, market, attributes, kinds);
    }

    @Bean
    AvailableSorts availableSorts(Collections collections, Locales locales) {
        return new AvailableSorts(collections, locales);
    }

    @Bean
    SearchRenewal searchRenewal(RebuildRequests rebuilds, Clock clock) {
        return () -> rebuilds.put(clock.instant());
    }

    @Bean
    IndexFollower indexFollower(
            ProductIndexes indexes,
            BuildIndex buildIndex,
            RebuildRequests rebuilds,
            ProductEntries entries,
            Products products,
            ProductChanges changes,
            Clock clock) {
        return new IndexFollower(indexes, buildIndex, rebuilds, entries, products, changes, clock);
    }

    @Bean
    @ConditionalOnProperty(
            name = "stoa.events.enabled",
            havingValue = "true",
            matchIfMissing = true)
    BackgroundLoop searchIndexLoop(IndexFollower follower) {
        return new BackgroundLoop("search-index", follower::follow);
    }
}
