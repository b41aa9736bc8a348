package dev.stoa.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.netflix.graphql.dgs.internal.DgsSchemaProvider;
import dev.stoa.platform.errors.GeneralError;
import dev.stoa.platform.test.SchemaMapping;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@CatalogTest
class SchemaMappingTest {

    @Test
    void everyFieldHasJavaThatAgrees(
            @Autowired DgsSchemaProvider provider, @Autowired GraphQlSource source)
            throws ClassNotFoundException {
        var implementations =
                new HashMap<String, Class<?>>(Map.of("GeneralError", GeneralError.class));
        for (var type : new String[] {"Customer", "StaffMember", "Cart", "Order", "Payment"}) {
            implementations.put(type, Class.forName("dev.stoa.catalog.node." + type));
        }
        for (var type :
                new String[] {"InStock", "LowStock", "PreOrder", "BackOrder", "OutOfStock"}) {
            implementations.put(
                    type, Class.forName("dev.stoa.catalog.inventory.Availability$" + type));
        }
        for (var kind : new String[] {"Text", "Number", "Boolean", "Choice", "Date", "Reference"}) {
            var type = kind + "Attribute";
            implementations.put(
                    type, Class.forName("dev.stoa.catalog.attribute.ProductAttribute$" + type));
        }
        for (var type : new String[] {"Video", "Model3d", "Document"}) {
            implementations.put(
                    type, Class.forName("dev.stoa.catalog.medialibrary.ShownFile$" + type));
        }
        implementations.put("Image", dev.stoa.catalog.media.Image.class);
        implementations.put("Product", dev.stoa.catalog.product.Product.class);
        implementations.put("ProductVariant", dev.stoa.catalog.product.ProductVariant.class);
        implementations.put("Category", dev.stoa.catalog.category.Category.class);
        implementations.put("Collection", dev.stoa.catalog.collection.Collection.class);
        implementations.put("Review", dev.stoa.catalog.review.Review.class);
        implementations.put("Brand", dev.stoa.catalog.brand.Brand.class);
        implementations.put("ContentPage", dev.stoa.catalog.content.ContentPage.class);
        implementations.put("Redirect", dev.stoa.catalog.route.Redirect.class);
        for (var block : dev.stoa.catalog.block.ContentBlock.class.getPermittedSubclasses()) {
            implementations.put(block.getSimpleName(), block);
        }

        assertThat(SchemaMapping.problems(provider, source.schema(), implementations)).isEmpty();
    }
}
