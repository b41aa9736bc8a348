package dev.stoa.order.catalog;

import dev.stoa.platform.errors.StoaException;
import dev.stoa.platform.money.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.client.GraphQlClientException;
import org.springframework.graphql.client.HttpSyncGraphQlClient;
import org.springframework.web.client.RestClientException;

/** Speaks to the catalog subgraph by its internal commands. */
class CatalogClient implements Inventory {

    private static final String SNAPSHOTS =
            """
            query OrderVariantSnapshots($ids: [ID!]!, $isBinding: Boolean!, $pricing: PricingInput!) {
              variantSnapshots(ids: $ids, isBinding: $isBinding, pricing: $pricing) {
                id productId productSlug title variantTitle titleRead variantTitleRead sku imageUrl price { amount currency }
                taxClass weightGrams requiresShipping isActive available version
                tiers { minQuantity price { amount currency } }
                digitalAssets { id title fileName sizeBytes downloadLimit availableDays }
                components { variantId quantity title price { amount currency } }
                quantityRule { minimum maximum increment }
              }
            }""";
    private static final String RESERVE =
            """
            mutation OrderStockReserve($input: StockReserveInput!) {
              stockReserve(input: $input) {
                isReserved
                shortages { variantId requested available }
              }
            }""";
    private static final String RELEASE =
            """
            mutation OrderStockRelease($input: StockReleaseInput!) {
              stockRelease(input: $input) { isReleased }
            }""";

    private final HttpSyncGraphQlClient catalog;

    CatalogClient(HttpSyncGraphQlClient catalog) {
        this.catalog = catalog;
    }

    record LiveVariant(
            String id,
            String productId,
            String productSlug,
            String title,
            @Nullable String variantTitle,
            String titleRead,
            @Nullable String variantTitleRead,
            @Nullable String sku,
            @Nullable String imageUrl,
            Amount price,
            String taxClass,
            @Nullable Integer weightGrams,
            boolean requiresShipping,
            boolean isActive,
            @Nullable Integer available,
            long version,
            List<LiveTier> tiers,
            @Nullable List<DigitalAsset> digitalAssets,
            @Nullable List<LiveComponent> components,
            QuantityRule quantityRule) {

        Offer offer() {
            var snapshot =
                    new VariantSnapshot(
                            id,
                            productId,
                            productSlug,
                            title,
                            variantTitle,
                            sku,
                            imageUrl,
                            price.money(),
                            taxClass,
                            weightGrams,
                            requiresShipping,
                            isActive,
                            version,
                            Included.of(digitalAssets, LiveComponent.all(components)));
            return new Offer(
                    snapshot,
                    new Offer.Titles(titleRead, variantTitleRead),
                    available,
                    tiers.stream().map(LiveTier::tier).toList(),
                    quantityRule);
        }
    }

    record LiveComponent(String variantId, int quantity, String title, @Nullable Amount price) {

        static List<Component> all(@Nullable List<LiveComponent> components) {
            return Objects.requireNonNullElse(components, List.<LiveComponent>of()).stream()
                    .map(LiveComponent::component)
                    .toList();
        }

        private Component component() {
            return new Component(variantId, quantity, title, price == null ? null : price.money());
        }
    }

    record LiveTier(int minQuantity, Amount price) {

        Offer.Tier tier() {
            return new Offer.Tier(minQuantity, price.money());
        }
    }

    record Amount(BigDecimal amount, String currency) {

        Money money() {
            return Money.of(amount.toPlainString(), currency);
        }
    }

    record Reserved(boolean isReserved, List<StockHold.Shortage> shortages) {}

    @Override
    public List<Offer> offers(Collection<String> variantIds, Pricing pricing, boolean isBinding) {
        var found =
                asked(
                        () ->
                                catalog.document(SNAPSHOTS)
                                        .variable("ids", List.copyOf(variantIds))
                                        .variable("isBinding", isBinding)
                                        .variable("pricing", input(pricing))
                                        .retrieveSync("variantSnapshots")
                                        .toEntityList(LiveVariant.class));
        return found.stream().filter(Objects::nonNull).map(LiveVariant::offer).toList();
    }

    @Override
    public StockHold hold(StockRequest request) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("reservationId", request.holdId());
        input.put("expiresAt", request.until().toString());
        input.put("lines", request.pieces().stream().map(CatalogClient::line).toList());
        input.put("warehouseId", request.placeId());
        var reserved =
                asked(
                        () ->
                                catalog.document(RESERVE)
                                        .variable("input", input)
                                        .retrieveSync("stockReserve")
                                        .toEntity(Reserved.class));
        return reserved.isReserved()
                ? new StockHold.Held()
                : new StockHold.Short(reserved.shortages());
    }

    @Override
    public void release(String holdId) {
        var _ =
                asked(
                        () ->
                                catalog.document(RELEASE)
                                        .variable("input", Map.of("reservationId", holdId))
                                        .retrieveSync("stockRelease.isReleased")
                                        .toEntity(Boolean.class));
    }

    private static Map<String, Object> input(Pricing pricing) {
        return Map.of(
                "market",
                pricing.market(),
                "currency",
                pricing.currency().getCurrencyCode(),
                "customerGroupIds",
                List.copyOf(pricing.customerGroups()));
    }

    private static Map<String, Object> line(Pieces pieces) {
        return Map.of(
                "variantId",
                pieces.variantId(),
                "quantity",
                pieces.quantity(),
                "components",
                pieces.components().stream().map(CatalogClient::component).toList());
    }

    private static Map<String, Object> component(Component component) {
        return Map.of("variantId", component.variantId(), "quantity", component.quantity());
    }

    /** An error in the answer is a failure of the catalogue too: its refusals are results. */
    static <T> T asked(Supplier<@Nullable T> call) {
        try {
            return Objects.requireNonNull(call.get(), "catalog answered null");
        } catch (GraphQlClientException | RestClientException | NullPointerException e) {
            throw StoaException.unavailable("The catalogue", e);
        }
    }
}
