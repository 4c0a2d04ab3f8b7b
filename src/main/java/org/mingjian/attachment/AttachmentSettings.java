package org.mingjian.attachment;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * 附件 what an office takes, and where it keeps it.
 *
 * @param maxSize of one file, inclusive
 * @param types the media types that are taken, found by content
 * @param folder keeps the bytes in this folder instead of the database
 * @param s3 keeps the bytes in this bucket instead of the database; never beside a folder
 * @param scanner host and port of a clamd that looks at each file; without it, or with an empty text, none is scanned
 */
@ConfigurationProperties("mingjian.attachment")
record AttachmentSettings(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue({
                    "application/pdf",
                    "application/ofd",
                    "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "image/bmp",
                    "text/plain",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "audio/mpeg",
                    "audio/vnd.wave",
                    "video/mp4"
                })
                Set<String> types,
        @Nullable Path folder,
        @Nullable S3 s3,
        @Nullable String scanner) {

    /**
     * A bucket of a store that speaks S3, addressed by path.
     *
     * @param endpoint such as {@code https://store.example:9000}
     * @param region any word if the store knows no regions
     */
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("") String bucket,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        /** Whether the office wants it: settings that are all empty are none. */
        boolean isSet() {
            return !(endpoint + bucket + accessKey + secretKey).isBlank();
        }

        /** The names of settings that are empty, one after another; empty if there are none. */
        String missing() {
            return Stream.of(
                            endpoint.isBlank() ? "endpoint" : "",
                            bucket.isBlank() ? "bucket" : "",
                            accessKey.isBlank() ? "access-key" : "",
                            secretKey.isBlank() ? "secret-key" : "")
                    .filter(name -> !name.isEmpty())
                    .map(name -> "mingjian.attachment.s3." + name)
                    .collect(Collectors.joining("、"));
        }

        boolean hasAddress() {
            try {
                URI address = new URI(endpoint);
                return address.getHost() != null && Set.of("http", "https").contains(address.getScheme());
            } catch (URISyntaxException e) {
                return false;
            }
        }

        /** Without the keys. */
        @Override
        public String toString() {
            return endpoint + "/" + bucket;
        }
    }
}
