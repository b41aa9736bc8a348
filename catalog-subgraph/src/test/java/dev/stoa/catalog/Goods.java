package dev.stoa.catalog;

import dev.stoa.catalog.brand.Brand;
import dev.stoa.catalog.inventory.Stock;
import dev.stoa.catalog.inventory.StockMovements;
import dev.stoa.catalog.inventory.Stocks;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.product.Product;
import dev.stoa.catalog.product.ProductContent;
import dev.stoa.catalog.product.ProductOption;
import dev.stoa.catalog.product.ProductStatus;
import dev.stoa.catalog.product.Products;
import dev.stoa.catalog.product.Variant;
import dev.stoa.platform.ids.Ids;
import dev.stoa.platform.money.Money;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Puts goods into the shop: {@code goods.product("Mug").in(category).stock(20).put()}. */
@TestComponent
public class Goods {

    private final Products products;
    private final Stocks stocks;
    private final StockMovements movements;
    private final Ids ids;
    private final MongoTemplate mongo;
    private final Clock clock;

    public Goods(
            Products products,
            Stocks stocks,
            StockMovements movements,
            Ids ids,
            MongoTemplate mongo,
            Clock clock) {
        this.products = products;
        this.stocks = stocks;
        this.movements = movements;
        this.ids = ids;
        this.mongo = mongo;
        this.clock = clock;
    }

    public Draft product(String title) {
        return new Draft(title);
    }

    /** A word that no other test's products have, far from all others. */
    public String mark() {
        return "q" + ids.next("x").substring(18).toLowerCase(Locale.ROOT);
    }

    /** As if it had never been: the shop itself archives products. */
    public void remove(Product product) {
        mongo.remove(Query.query(Criteria.where("_id").is(product.id())), "products");
        mongo.remove(Query.query(Criteria.where("productId").is(product.id())), "stock");
    }

    /** The id of the only variant. */
    public static String variantOf(Product product) {
        return product.variants().getFirst().id();
    }

    /** A product about to be put into the shop. */
    public final class Draft {
        private final String title;
        private final List<String> sizes = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private List<String> categoryPath = List.of();
        private ProductStatus status = ProductStatus.ACTIVE;
        private String price = "10.00";
        private String description = "<p>Plain.</p>";
        private @Nullable String brandId;
        private @Nullable String sku;
        private int pieces = 100;
        private boolean isTracked = true;
        private boolean continuesSelling;
        private @Nullable Image picture;
        private final Map<String, String> prices = new LinkedHashMap<>();

        private Draft(String title) {
            this.title = title;
        }

        public Draft price(String amount) {
            price = amount;
            return this;
        }

        /** One size for each price. */
        public Draft sizesAt(String... amounts) {
            for (var amount : amounts) {
                prices.put("At " + amount, amount);
            }
            return sizes(prices.keySet().toArray(String[]::new));
        }

        public Draft stock(int onHand) {
            pieces = onHand;
            return this;
        }

        public Draft uncounted() {
            isTracked = false;
            return this;
        }

        public Draft onBackOrder() {
            continuesSelling = true;
            return this;
        }

        public Draft sizes(String... values) {
            sizes.addAll(List.of(values));
            return this;
        }

        public Draft tags(String... values) {
            tags.addAll(List.of(values));
            return this;
        }

        public Draft in(List<String> path) {
            categoryPath = path;
            return this;
        }

        public Draft by(Brand brand) {
            brandId = brand.id();
            return this;
        }

        public Draft sku(String code) {
            sku = code;
            return this;
        }

        public Draft described(String html) {
            description = html;
            return this;
        }

        public Draft as(ProductStatus wanted) {
            status = wanted;
            return this;
        }

        public Draft showing(Image image) {
            picture = image;
            return this;
        }

        public Product put() {
            var id = ids.next("prd");
            var variants =
                    sizes.isEmpty()
                            ? List.of(variant(List.of(), price))
                            : sizes.stream().map(this::sized).toList();
            var openings =
                    variants.stream()
                            .map(
                                    variant ->
                                            Stock.opening(
                                                    variant.id(),
                                                    id,
                                                    pieces,
                                                    isTracked,
                                                    continuesSelling,
                                                    clock.instant()))
                            .toList();
            var sellable = new HashSet<String>();
            openings.stream()
                    .filter(Stock::isSellable)
                    .forEach(stock -> sellable.add(stock.variantId()));
            var product = Product.create(id, content(variants), sellable, clock.instant());
            products.addAll(List.of(product));
            stocks.addAll(openings);
            movements.addOpenings(openings, "imp_test");
            return product;
        }

        private ProductContent content(List<Variant> variants) {
            var slug =
                    title.toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z0-9]+", "-")
                            .replaceAll("^-", "");
            return new ProductContent(
                    title,
                    slug + "-" + ids.next("x").substring(22).toLowerCase(Locale.ROOT),
                    description,
                    brandId,
                    categoryPath.isEmpty() ? null : categoryPath.getLast(),
                    categoryPath,
                    tags,
                    status,
                    sizes.isEmpty() ? List.of() : List.of(new ProductOption("Size", sizes)),
                    variants,
                    List.of(
                            picture == null
                                    ? new Image("/media/0.jpg", null, title, 10, 10)
                                    : picture),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        private Variant sized(String size) {
            return variant(List.of(size), prices.getOrDefault(size, price));
        }

        private Variant variant(List<String> values, String amount) {
            return new Variant(
                    ids.next("var"),
                    values,
                    Money.of(amount, "EUR"),
                    null,
                    sku,
                    null,
                    250,
                    true,
                    Variant.STANDARD_TAX,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
