package dev.stoa.catalog.cloudinary;

import dev.stoa.catalog.media.ImageAddresses;
import dev.stoa.catalog.media.MediaAddresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "stoa.media.images", havingValue = "cloudinary")
class CloudinaryConfiguration {

    @Bean
    ImageAddresses cloudinaryAddresses(
            @Value("${stoa.media.cloudinary.delivery}") String delivery,
            @Value("${stoa.media.cloudinary.secret}") String secret,
            MediaAddresses addresses) {
        if (secret.isEmpty() || !delivery.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "STOA_CLOUDINARY_DELIVERY: "
                            + delivery
                            + " (expected: https://res.cloudinary.com/<cloud>, and"
                            + " STOA_CLOUDINARY_SECRET)");
        }
        return new CloudinaryAddresses(delivery, secret, addresses);
    }
}
