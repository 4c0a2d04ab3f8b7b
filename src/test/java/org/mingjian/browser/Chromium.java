package org.mingjian.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of the tests: one process for the JVM, which reaches nothing but this machine. */
final class Chromium {

    /** The screen of most offices. */
    private static final int WIDTH = 1366;

    private static final int HEIGHT = 768;

    /** Milliseconds to wait for anything; a machine that builds beside the test is slow. */
    private static final int PATIENCE = 30_000;

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    private static @Nullable Chromium running;

    private final Playwright playwright;
    private final Browser browser;
    private final List<BrowserContext> open = new ArrayList<>();
    private int port;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        onPath("node").ifPresent(node -> System.setProperty("playwright.nodejs.path", node.toString()));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(FLAGS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        running = new Chromium(playwright, browser);
        return running;
    }

    static Chromium running() {
        return Objects.requireNonNull(running, "a browser test needs @BrowserTest");
    }

    static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("MINGJIAN_BROWSER"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                        .flatMap(name -> onPath(name).stream())
                        .findFirst());
    }

    private static Optional<Path> onPath(String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Objects.requireNonNullElse(System.getenv("PATH"), ""))
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    void serves(int port) {
        this.port = port;
    }

    /** The address of a page of the application, such as {@code /camunda/app/tasklist/default/}. */
    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** A page for somebody who has never been here, whose browser speaks this language. */
    Page newPage(String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(WIDTH, HEIGHT)
                .setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        return context.newPage();
    }

    void pictureAll(Path folder) {
        int number = 0;
        for (BrowserContext context : open) {
            for (Page page : context.pages()) {
                number++;
                try {
                    page.screenshot(new ScreenshotOptions().setPath(folder.resolve(number + ".png")));
                } catch (PlaywrightException e) {
                    // The page may be what the test has failed on; its failure is what is told.
                    continue;
                }
            }
        }
    }

    void closeAll() {
        open.forEach(BrowserContext::close);
        open.clear();
    }

    void stop() {
        browser.close();
        playwright.close();
        running = null;
    }
}
