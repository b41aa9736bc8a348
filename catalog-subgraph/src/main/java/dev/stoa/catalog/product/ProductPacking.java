package dev.stoa.catalog.product;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.Pool;
import dev.stoa.catalog.media.Image;
import dev.stoa.catalog.picture.PictureLook;
import dev.stoa.platform.memory.Deflation;
import dev.stoa.platform.memory.Packing;
import dev.stoa.platform.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/** Products in some 400 bytes each, for the memory of this process alone. */
final class ProductPacking implements Packing<Product> {

    private static final int USUAL_BYTES = 4_096;

    /** Others are packed with the names of their classes. */
    private static final List<Class<?>> PARTS =
            List.of(
                    ProductContent.class,
                    ProductFile.class,
                    ProductOption.class,
                    ProductStatus.class,
                    ProductText.class,
                    Variant.class,
                    Money.class,
                    Image.class,
                    PictureLook.class,
                    Traits.class,
                    Traits.Trait.class,
                    Included.class,
                    QuantityRule.class,
                    Shelf.class,
                    Translated.class,
                    ArrayList.class,
                    HashMap.class,
                    HashSet.class,
                    LinkedHashMap.class,
                    LinkedHashSet.class);

    private final Deflation deflation = new Deflation();
    private final Pool<Kryo> kryos =
            new Pool<>(true, true) {
                @Override
                protected Kryo create() {
                    return kryo();
                }
            };

    private static Kryo kryo() {
        var kryo = new Kryo();
        kryo.setRegistrationRequired(false);
        kryo.setReferences(false);
        kryo.register(Product.class, new AsStored());
        PARTS.forEach(kryo::register);
        return kryo;
    }

    @Override
    public byte[] pack(Product product) {
        var kryo = kryos.obtain();
        try (var out = new Output(USUAL_BYTES, -1)) {
            kryo.writeObject(out, product);
            return deflation.deflated(out.toBytes());
        } finally {
            kryos.free(kryo);
        }
    }

    @Override
    public Product unpack(byte[] packed) {
        var kryo = kryos.obtain();
        try (var in = new Input(deflation.inflated(packed))) {
            return kryo.readObject(in, Product.class);
        } finally {
            kryos.free(kryo);
        }
    }

    private static final class AsStored extends Serializer<Product> {

        @Override
        public void write(Kryo kryo, Output out, Product product) {
            out.writeString(product.id());
            kryo.writeObject(out, product.content());
            out.writeString(product.titleKey());
            out.writeLong(product.lowestMinor());
            kryo.writeObjectOrNull(out, product.highestMinor, Long.class);
            kryo.writeObjectOrNull(out, product.publishedAt(), Instant.class);
            kryo.writeObject(out, product.createdAt());
            kryo.writeObject(out, product.updatedAt());
            out.writeLong(product.version());
            kryo.writeObject(out, product.shelf);
            kryo.writeObjectOrNull(out, product.translated, Translated.class);
        }

        @Override
        public Product read(Kryo kryo, Input in, Class<? extends Product> type) {
            return new Product(
                    in.readString(),
                    kryo.readObject(in, ProductContent.class),
                    in.readString(),
                    in.readLong(),
                    kryo.readObjectOrNull(in, Long.class),
                    kryo.readObjectOrNull(in, Instant.class),
                    kryo.readObject(in, Instant.class),
                    kryo.readObject(in, Instant.class),
                    in.readLong(),
                    kryo.readObject(in, Shelf.class),
                    kryo.readObjectOrNull(in, Translated.class));
        }
    }
}
