package dev.stoa.catalog.attribute;

/** What attributes and kinds of products are used for, told by whoever uses them. */
public interface AttributeUses {

    boolean useAttribute(String attributeId);

    boolean useKind(String kindId);
}
