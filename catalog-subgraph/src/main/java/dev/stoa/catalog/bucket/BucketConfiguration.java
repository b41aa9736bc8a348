package dev.stoa.catalog.bucket;

import dev.stoa.catalog.digital.DigitalStore;
import dev.stoa.catalog.media.MediaStore;
import dev.stoa.catalog.upload.IncomingUploads;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "stoa.media.store", havingValue = "s3")
@EnableConfigurationProperties(BucketConfiguration.BucketSettings.class)
class BucketConfiguration {

    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    /**
     * @param endpoint empty for AWS itself
     * @param accessKey empty for what the machine knows of AWS: a role, a profile
     * @param pathStyle true for stores that have no host name for each bucket
     */
    @ConfigurationProperties("stoa.media.s3")
    record BucketSettings(
            String endpoint,
            String region,
            String bucket,
            String accessKey,
            String secretKey,
            boolean pathStyle) {

        private AwsCredentialsProvider credentials() {
            return accessKey.isEmpty()
                    ? DefaultCredentialsProvider.builder().build()
                    : StaticCredentialsProvider.create(
                            AwsBasicCredentials.create(accessKey, secretKey));
        }

        private S3Client client() {
            var client =
                    S3Client.builder()
                            .region(Region.of(region))
                            .credentialsProvider(credentials())
                            .forcePathStyle(pathStyle)
                            // Other stores do not know AWS's newer checksums.
                            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                            .overrideConfiguration(how -> how.apiCallTimeout(LONGEST_CALL));
            return endpoint.isEmpty()
                    ? client.build()
                    : client.endpointOverride(URI.create(endpoint)).build();
        }

        private S3Presigner presigner() {
            var presigner =
                    S3Presigner.builder()
                            .region(Region.of(region))
                            .credentialsProvider(credentials())
                            .serviceConfiguration(
                                    S3Configuration.builder()
                                            .pathStyleAccessEnabled(pathStyle)
                                            .build());
            return endpoint.isEmpty()
                    ? presigner.build()
                    : presigner.endpointOverride(URI.create(endpoint)).build();
        }
    }

    @Bean
    Bucket bucket(BucketSettings settings) {
        if (settings.bucket().isEmpty()) {
            throw new IllegalArgumentException("STOA_S3_BUCKET: none (expected: a bucket)");
        }
        return new Bucket(settings.client(), settings.presigner(), settings.bucket());
    }

    @Bean
    MediaStore bucketMedia(Bucket bucket) {
        return new BucketMedia(bucket);
    }

    @Bean
    DigitalStore bucketGoods(Bucket bucket) {
        return new BucketGoods(bucket);
    }

    @Bean
    IncomingUploads bucketUploads(Bucket bucket, Clock clock) {
        return new BucketUploads(bucket, clock);
    }
}
