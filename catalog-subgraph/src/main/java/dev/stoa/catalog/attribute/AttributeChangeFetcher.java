package dev.stoa.catalog.attribute;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.product.ProductPayload;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** The mutations of {@code attribute.graphqls}. */
@DgsComponent
class AttributeChangeFetcher {

    private final CreateDefinition createDefinition;
    private final UpdateDefinition updateDefinition;
    private final TranslateDefinition translateDefinition;
    private final DeleteDefinition deleteDefinition;
    private final CreateKind createKind;
    private final UpdateKind updateKind;
    private final TranslateKind translateKind;
    private final DeleteKind deleteKind;
    private final SetAttributes setAttributes;

    AttributeChangeFetcher(
            CreateDefinition createDefinition,
            UpdateDefinition updateDefinition,
            TranslateDefinition translateDefinition,
            DeleteDefinition deleteDefinition,
            CreateKind createKind,
            UpdateKind updateKind,
            TranslateKind translateKind,
            DeleteKind deleteKind,
            SetAttributes setAttributes) {
        this.createDefinition = createDefinition;
        this.updateDefinition = updateDefinition;
        this.translateDefinition = translateDefinition;
        this.deleteDefinition = deleteDefinition;
        this.createKind = createKind;
        this.updateKind = updateKind;
        this.translateKind = translateKind;
        this.deleteKind = deleteKind;
        this.setAttributes = setAttributes;
    }

    @DgsMutation
    DefinitionPayload attributeDefinitionCreate(
            @InputArgument CreateDefinition.Command input, Caller caller) {
        return createDefinition.handle(input, caller);
    }

    @DgsMutation
    DefinitionPayload attributeDefinitionUpdate(
            @InputArgument UpdateDefinition.Command input, Patch patch, Caller caller) {
        return updateDefinition.handle(input, patch, caller);
    }

    @DgsMutation
    DefinitionPayload attributeDefinitionTranslationSet(
            @InputArgument TranslateDefinition.Command input, Patch patch, Caller caller) {
        return translateDefinition.handle(input, patch, caller);
    }

    @DgsMutation
    DefinitionPayload attributeDefinitionDelete(
            @InputArgument DeleteDefinition.Command input, Caller caller) {
        return deleteDefinition.handle(input, caller);
    }

    @DgsMutation
    KindPayload productKindDelete(@InputArgument DeleteKind.Command input, Caller caller) {
        return deleteKind.handle(input, caller);
    }

    @DgsMutation
    KindPayload productKindCreate(@InputArgument CreateKind.Command input, Caller caller) {
        return createKind.handle(input, caller);
    }

    @DgsMutation
    KindPayload productKindUpdate(Patch patch, Caller caller) {
        return updateKind.handle(patch, caller);
    }

    @DgsMutation
    KindPayload productKindTranslationSet(
            @InputArgument TranslateKind.Command input, Patch patch, Caller caller) {
        return translateKind.handle(input, patch, caller);
    }

    @DgsMutation
    ProductPayload productAttributesSet(
            @InputArgument SetAttributes.Command input, Patch patch, Caller caller) {
        return setAttributes.handle(input, patch, caller);
    }
}
