package dev.stoa.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.catalog.CatalogTest;
import dev.stoa.catalog.Goods;
import dev.stoa.catalog.Shop;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The limits of arguments with which products are read. */
@CatalogTest
class ReadLimitsIT {

    @Autowired private Goods goods;
    @Autowired private Shop shop;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    variants { price(quantity: 0) { listed { amount } } }  | `quantity` is 0, expected at least 1.
                    variants { price(quantity: -5) { listed { amount } } } | `quantity` is -5, expected at least 1.
                    description(maxLength: 0)                              | `maxLength` is 0, expected at least 1.
                    description(maxLength: -1)                             | `maxLength` is -1, expected at least 1.
                    """)
    void tellsWhatALimitIs(String field, String message) {
        var answer = read(field);

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(answer.specification().get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asString()
                .contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "variants { price(quantity: 1) { listed { amount } } }",
                "description(maxLength: 1)",
                "description"
            })
    void answersWithinThem(String field) {
        assertThat(read(field).specification()).doesNotContainKey("errors");
    }

    private Shop.Answer read(String field) {
        var mug = goods.product("Mug").put();
        return shop.ask("{ product(by: {id: \"%s\"}) { %s } }".formatted(mug.id(), field));
    }
}
