package org.mingjian.attachment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Speaks as much S3 as a store of contents needs, and fails on demand as a real one does not. */
final class SmallS3 implements AutoCloseable {

    private static final String NO_SUCH_KEY =
            "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>no such key</Message></Error>";

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private volatile boolean breaking;

    SmallS3() throws IOException {
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/mingjian/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Set<String> objects() {
        return objects.keySet();
    }

    void breaksWhileReading() {
        breaking = true;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (breaking) {
                exchange.getRequestBody().readNBytes(1000);
                return;
            }
            switch (exchange.getRequestMethod()) {
                case "PUT" -> {
                    objects.put(path, exchange.getRequestBody().readAllBytes());
                    exchange.getResponseHeaders().add("ETag", "\"0\"");
                    exchange.sendResponseHeaders(200, -1);
                }
                case "DELETE" -> {
                    objects.remove(path);
                    exchange.sendResponseHeaders(204, -1);
                }
                default -> give(exchange, objects.get(path));
            }
        }
    }

    private static void give(HttpExchange exchange, byte @Nullable [] object) throws IOException {
        byte[] body = object == null ? NO_SUCH_KEY.getBytes(StandardCharsets.US_ASCII) : object;
        exchange.sendResponseHeaders(object == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
