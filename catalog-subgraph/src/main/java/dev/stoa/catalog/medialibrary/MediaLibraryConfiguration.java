package dev.stoa.catalog.medialibrary;

import dev.stoa.catalog.change.ChangeDesk;
import dev.stoa.catalog.change.Changes;
import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.MediaAddresses;
import dev.stoa.catalog.media.MediaUsages;
import dev.stoa.catalog.text.Locales;
import dev.stoa.platform.mongo.Transactions;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MediaLibraryConfiguration {

    @Bean
    Whereabouts whereabouts(List<MediaUsages> usages) {
        return new Whereabouts(usages);
    }

    @Bean
    ChangeDesk<MediaAsset> mediaAssetDesk(
            MediaAssets assets, Changes changes, Transactions transactions, Clock clock) {
        return new ChangeDesk<>(new ChangedAssets(assets), changes, transactions, clock);
    }

    @Bean
    ChangeDesk<LibraryFile> libraryFileDesk(
            LibraryFiles files, Changes changes, Transactions transactions, Clock clock) {
        return new ChangeDesk<>(new ChangedFiles(files), changes, transactions, clock);
    }

    @Bean
    ShownImages shownImages(MediaAddresses addresses, ImageAddresses transformed) {
        return new ShownImages(addresses, transformed);
    }

    @Bean
    ShownFiles shownFiles(MediaAddresses addresses, Locales locales) {
        return new ShownFiles(addresses, locales);
    }
}
