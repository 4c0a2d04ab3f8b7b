package org.mingjian.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.mingjian.attachment.AttachmentSettings.S3;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Keeps each content as an object in a bucket of an S3-compatible store; its name says nothing about the case. */
final class S3Store implements AttachmentStore, AutoCloseable {

    private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE_TO_READ = Duration.ofSeconds(30);

    private final S3Client client;
    private final String bucket;

    /** The checksums and the signed pieces that the client would add by itself are not known to every store that speaks S3. */
    S3Store(S3 settings) {
        this.bucket = settings.bucket();
        this.client = S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                .forcePathStyle(true)
                .serviceConfiguration(options -> options.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(PATIENCE_TO_CONNECT)
                        .socketTimeout(PATIENCE_TO_READ))
                .build();
    }

    /** An object is there as a whole or not at all. */
    @Override
    public void keep(String key, Path file) throws IOException {
        ask(() -> client.putObject(
                request -> request.bucket(bucket).key(AttachmentStore.place(key)), RequestBody.fromFile(file)));
    }

    @Override
    public void forget(String key) throws IOException {
        ask(() -> client.deleteObject(request -> request.bucket(bucket).key(AttachmentStore.place(key))));
    }

    @Override
    public InputStream open(String key) throws IOException {
        return ask(() -> client.getObject(request -> request.bucket(bucket).key(AttachmentStore.place(key))));
    }

    private <T> T ask(Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException e) {
            throw new NoSuchFileException(bucket);
        } catch (SdkException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
