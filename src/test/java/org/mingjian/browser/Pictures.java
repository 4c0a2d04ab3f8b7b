package org.mingjian.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/**
 * The pictures of the handbook, as the office would see them. They go to {@code target/browser/pictures}, and into
 * {@code docs/handbook/images} with {@code -Dmingjian.docs=write}.
 */
final class Pictures {

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(folder().resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setCaret(ScreenshotCaret.HIDE));
    }

    private static Path folder() {
        return "write".equals(System.getProperty("mingjian.docs"))
                ? Path.of("docs", "handbook", "images")
                : Path.of("target", "browser", "pictures");
    }
}
