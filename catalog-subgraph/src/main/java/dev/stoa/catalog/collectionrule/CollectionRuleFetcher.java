package dev.stoa.catalog.collectionrule;

import com.netflix.graphql.dgs.DgsComponent;
import com.netflix.graphql.dgs.DgsData;
import com.netflix.graphql.dgs.DgsDataFetchingEnvironment;
import com.netflix.graphql.dgs.DgsMutation;
import com.netflix.graphql.dgs.DgsQuery;
import com.netflix.graphql.dgs.InputArgument;
import dev.stoa.catalog.collection.Collection;
import dev.stoa.catalog.collection.CollectionPayload;
import dev.stoa.catalog.collection.CollectionRules;
import dev.stoa.catalog.collection.CollectionRules.CollectionRule;
import dev.stoa.catalog.collection.CollectionRules.RuleMatch;
import dev.stoa.platform.security.Caller;
import dev.stoa.platform.security.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code collection-rule.graphqls}. */
@DgsComponent
class CollectionRuleFetcher {

    private final SetRules setRules;
    private final PreviewRules previewRules;

    CollectionRuleFetcher(SetRules setRules, PreviewRules previewRules) {
        this.setRules = setRules;
        this.previewRules = previewRules;
    }

    @DgsQuery
    PreviewRules.Preview collectionRulesPreview(
            @InputArgument RuleMatch match,
            @InputArgument List<CollectionRule> rules,
            Caller caller) {
        return previewRules.handle(match, rules, caller);
    }

    @DgsMutation
    CollectionPayload collectionRulesSet(@InputArgument SetRules.Command input, Caller caller) {
        return setRules.handle(input, caller);
    }

    @DgsData(parentType = "Collection", field = "rules", trivial = true)
    @Nullable CollectionRules rules(Caller caller, DgsDataFetchingEnvironment env) {
        return caller.may(Permission.PRODUCTS_READ)
                ? env.<Collection>getSourceOrThrow().rules()
                : null;
    }
}
