package org.mingjian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A program or a browser that talks to the running application, as one user or as nobody. Follows no redirects. */
public final class Client {

    private static final String DEMO = "Mingjian-2026";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String server;
    private boolean sendsToken = true;

    private Client(int port) {
        this.server = "http://localhost:" + port;
    }

    /** Without a login. */
    public static Client nobody(int port) {
        return new Client(port);
    }

    /** With HTTP Basic, as a program. */
    public static Client basic(int port, String user, String password) {
        String login = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Client(port).with("Authorization", "Basic " + login);
    }

    /** With the demo's password. */
    public static Client demo(int port, String user) {
        return basic(port, user, DEMO);
    }

    /** As a browser that has opened Tasklist and logged in there. */
    public static Client tasklist(int port, String user) {
        return tasklist(port, user, DEMO);
    }

    public static Client tasklist(int port, String user, String password) {
        Client browser = new Client(port);
        browser.get("/camunda/app/tasklist/default/");
        browser.login(user, password);
        browser.get("/camunda/app/tasklist/default/");
        return browser;
    }

    public Client with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    private void login(String user, String password) {
        HttpResponse<String> answer = send(
                "POST",
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "application/x-www-form-urlencoded",
                "username=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("login: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Sends no token from now on, as a page of another site would. */
    public void forgetToken() {
        sendsToken = false;
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, "");
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    public HttpResponse<String> put(String path, String json) {
        return send("PUT", path, "application/json", json);
    }

    public HttpResponse<String> delete(String path) {
        return send("DELETE", path, null, "");
    }

    /** Sends the bytes of a file as they are. */
    public HttpResponse<String> put(String path, byte[] content) {
        return send("PUT", path, "application/octet-stream", BodyPublishers.ofByteArray(content));
    }

    /** Sends a file as the body, its name in a header, as Tasklist does. */
    public HttpResponse<String> upload(String path, String name, byte[] content) {
        return upload(path, name, BodyPublishers.ofByteArray(content));
    }

    public HttpResponse<String> upload(String path, String name, BodyPublisher content) {
        return send("POST", path, "application/octet-stream", content, "X-File-Name", encoded(name));
    }

    /** As a browser encodes a component of an address. */
    public static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The bytes of an answer, for what is no text. */
    public HttpResponse<InputStream> open(String path) {
        return answer(request("GET", path, null, BodyPublishers.noBody()).build(), BodyHandlers.ofInputStream());
    }

    /** The header lines of a request of this session, for a test that writes to the connection itself. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"))
                + "X-XSRF-TOKEN: " + token().orElse("") + "\r\n";
    }

    private HttpResponse<String> send(String method, String path, @Nullable String type, String body) {
        return send(method, path, type, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String type, BodyPublisher body, String... more) {
        HttpRequest.Builder request = request(method, path, type, body);
        if (more.length > 0) {
            request.headers(more);
        }
        return answer(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, @Nullable String type, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server + path)).method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        token().filter(token -> sendsToken).ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private Optional<String> token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private <T> HttpResponse<T> answer(HttpRequest request, BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
