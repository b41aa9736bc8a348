package dev.stoa.catalog.shopify;

import dev.stoa.catalog.shopify.ImportedProduct.ImportedImage;
import dev.stoa.catalog.shopify.ImportedProduct.ImportedVariant;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Writes one product a line, as {@link JsonLines} reads them. */
public final class JsonLinesWriter implements ProductWriter {

    public static final Form FORM = JsonLinesWriter::new;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Writer file;

    private JsonLinesWriter(Writer file) {
        this.file = file;
    }

    @Override
    public void write(ImportedProduct product) throws IOException {
        file.write(JSON.writeValueAsString(fields(product)));
        file.write('\n');
    }

    @Override
    public boolean writesDetails() {
        return true;
    }

    private static Map<String, Object> fields(ImportedProduct product) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("handle", product.handle());
        fields.put("title", product.title());
        fields.put("descriptionHtml", product.bodyHtml());
        put(fields, "brand", product.vendor());
        put(fields, "category", product.type());
        fields.put("tags", product.tags());
        fields.put("status", ProductColumns.status(product.publication()));
        fields.put("options", product.optionNames());
        put(fields, "seoTitle", product.seoTitle());
        put(fields, "seoDescription", product.seoDescription());
        put(fields, JsonTranslations.FIELD, texts(product));
        var kind = product.details().kind();
        if (kind != null) {
            fields.put(JsonDetails.KIND, kind.isEmpty() ? NullNode.instance : kind);
        }
        put(fields, JsonDetails.ATTRIBUTES, product.details().attributes());
        put(fields, JsonDetails.COLLECTIONS, product.details().collections());
        put(fields, JsonDetails.METAFIELDS, product.details().metafields());
        fields.put("images", product.images().stream().map(JsonLinesWriter::fields).toList());
        fields.put("variants", product.variants().stream().map(JsonLinesWriter::fields).toList());
        return fields;
    }

    private static @Nullable List<Map<String, Object>> texts(ImportedProduct product) {
        var texts = product.details().translations();
        return texts == null || texts.isEmpty()
                ? null
                : texts.stream().map(JsonLinesWriter::fields).toList();
    }

    private static Map<String, Object> fields(ImportedTexts texts) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("locale", texts.locale());
        put(fields, "title", texts.title());
        put(fields, "descriptionHtml", texts.descriptionHtml());
        put(fields, "seoTitle", texts.seoTitle());
        put(fields, "seoDescription", texts.seoDescription());
        put(fields, "options", texts.options());
        return fields;
    }

    private static Map<String, Object> fields(ImportedImage image) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("url", image.source());
        put(fields, "altText", image.altText());
        return fields;
    }

    private static Map<String, Object> fields(ImportedVariant variant) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("optionValues", variant.optionValues());
        fields.put("price", variant.price().toPlainString());
        put(fields, "compareAtPrice", ProductColumns.plain(variant.compareAt()));
        put(fields, "sku", ProductColumns.code(variant.sku()));
        put(fields, "barcode", ProductColumns.code(variant.barcode()));
        put(fields, "weightGrams", variant.grams());
        fields.put("requiresShipping", variant.requiresShipping());
        fields.put("isTaxable", variant.isTaxable());
        fields.put("isTracked", variant.isTracked());
        fields.put("quantity", variant.quantity());
        fields.put("continuesSelling", variant.continuesSelling());
        put(fields, "image", variant.image());
        var rules = variant.quantityRules();
        if (rules != null) {
            fields.put("quantityRules", rules.stream().map(JsonLinesWriter::fields).toList());
        }
        return fields;
    }

    private static Map<String, Object> fields(ImportedRule rule) {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "customerGroupId", rule.customerGroupId());
        fields.put("minimum", rule.minimum());
        put(fields, "maximum", rule.maximum());
        fields.put("increment", rule.increment());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
