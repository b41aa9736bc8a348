package dev.stoa.catalog.brand;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** The mutations of {@code brand.graphqls}. */
@DgsComponent
class BrandChangeFetcher {

    private final CreateBrand createBrand;
    private final UpdateBrand updateBrand;
    private final TranslateBrand translateBrand;
    private final DeleteBrand deleteBrand;

    BrandChangeFetcher(
            CreateBrand createBrand,
            UpdateBrand updateBrand,
            TranslateBrand translateBrand,
            DeleteBrand deleteBrand) {
        this.createBrand = createBrand;
        this.updateBrand = updateBrand;
        this.translateBrand = translateBrand;
        this.deleteBrand = deleteBrand;
    }

    @DgsMutation
    BrandPayload brandCreate(Patch patch, Caller caller) {
        return createBrand.handle(patch, caller);
    }

    @DgsMutation
    BrandPayload brandUpdate(Patch patch, Caller caller) {
        return updateBrand.handle(patch, caller);
    }

    @DgsMutation
    BrandPayload brandTranslationSet(Patch patch, Caller caller) {
        return translateBrand.handle(patch, caller);
    }

    @DgsMutation
    BrandPayload brandDelete(@InputArgument DeleteBrand.Command input, Caller caller) {
        return deleteBrand.handle(input, caller);
    }
}
