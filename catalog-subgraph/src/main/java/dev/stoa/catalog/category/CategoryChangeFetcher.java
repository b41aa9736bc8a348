package dev.stoa.catalog.category;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.platform.graphql.Patch;
import dev.stoa.platform.security.Caller;

/** The mutations of {@code category.graphqls}. */
@DgsComponent
class CategoryChangeFetcher {

    private final CreateCategory createCategory;
    private final UpdateCategory updateCategory;
    private final TranslateCategory translateCategory;
    private final MoveCategory moveCategory;
    private final DeleteCategory deleteCategory;

    CategoryChangeFetcher(
            CreateCategory createCategory,
            UpdateCategory updateCategory,
            TranslateCategory translateCategory,
            MoveCategory moveCategory,
            DeleteCategory deleteCategory) {
        this.createCategory = createCategory;
        this.updateCategory = updateCategory;
        this.translateCategory = translateCategory;
        this.moveCategory = moveCategory;
        this.deleteCategory = deleteCategory;
    }

    @DgsMutation
    CategoryPayload categoryCreate(
            @InputArgument CreateCategory.Command input, Patch patch, Caller caller) {
        return createCategory.handle(input, patch, caller);
    }

    @DgsMutation
    CategoryPayload categoryUpdate(Patch patch, Caller caller) {
        return updateCategory.handle(patch, caller);
    }

    @DgsMutation
    CategoryPayload categoryMove(@InputArgument MoveCategory.Command input, Caller caller) {
        return moveCategory.handle(input, caller);
    }

    @DgsMutation
    CategoryPayload categoryDelete(@InputArgument DeleteCategory.Command input, Caller caller) {
        return deleteCategory.handle(input, caller);
    }

    @DgsMutation
    CategoryPayload categoryTranslationSet(Patch patch, Caller caller) {
        return translateCategory.handle(patch, caller);
    }
}
