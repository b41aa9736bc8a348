package dev.stoa.catalog.review;

import com.netflix.graphql.dgs.DgsDataLoader;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.MappedBatchLoader;

@DgsDataLoader(name = "reviewVotes")
class ReviewVoteLoader implements MappedBatchLoader<String, ReviewVoteChoice> {

    private final ReviewVotes votes;

    ReviewVoteLoader(ReviewVotes votes) {
        this.votes = votes;
    }

    @Override
    public CompletionStage<Map<String, ReviewVoteChoice>> load(Set<String> ids) {
        return CompletableFuture.completedFuture(votes.choices(ids));
    }
}
