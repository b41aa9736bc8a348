package dev.stoa.catalog.review;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.MediaFiles;
import dev.stoa.catalog.text.Words;
import dev.stoa.catalog.upload.UploadFiles;
import dev.stoa.catalog.upload.Uploads;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewConfiguration.ReviewSettings.class)
class ReviewConfiguration {

    @ConfigurationProperties("stoa.reviews")
    record ReviewSettings(
            ReviewRules.Publishing publish,
            List<String> bannedWords,
            boolean photosWait,
            int mostReports,
            boolean erasedStay,
            String erasedName) {}

    @Bean
    ReviewRules reviewRules(ReviewSettings settings) {
        return new ReviewRules(
                settings.publish(),
                Set.copyOf(Words.of(String.join(" ", settings.bannedWords()))),
                settings.photosWait(),
                settings.mostReports());
    }

    @Bean
    ErasedAuthors erasedAuthors(ReviewSettings settings) {
        return new ErasedAuthors(settings.erasedStay(), settings.erasedName());
    }

    @Bean
    ChangeDesk<Review> reviewDesk(
            Reviews reviews,
            ReviewReports reports,
            TellAuthor tellAuthor,
            Changes changes,
            Transactions transactions,
            Clock clock) {
        var things = new ChangedReviews(reviews, reports, tellAuthor);
        return new ChangeDesk<>(things, changes, transactions, clock);
    }

    @Bean
    ReviewPhotos reviewPhotos(Uploads uploads, UploadFiles files, MediaFiles media) {
        return new ReviewPhotos(uploads, files, media);
    }
}
