package org.mingjian.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * 逐屏检查: what somebody would object to on the screens of a walk. Each is told once, with the first screen that shows it.
 * With {@code -Dmingjian.walk=pictures} a picture of each screen goes to {@code target/browser/walk}.
 */
final class Look implements BiConsumer<String, Page> {

    private static final String FITS =
            """
            () => {
              const out = [];
              const wide = document.documentElement;
              if (wide.scrollWidth > innerWidth) out.push('the page');
              for (const bar of document.querySelectorAll('[cam-widget-header] nav, .sections-menu')) {
                const box = bar.getBoundingClientRect();
                if (box.right > innerWidth + 1 || box.height > 60) out.push('the bar');
              }
              const parts = '.mj-case, .mj-dialog .ant-modal-body, .mj-preview .ant-modal-body, .ant-drawer-body';
              for (const part of document.querySelectorAll(parts)) {
                if (part.checkVisibility() && part.scrollWidth > part.clientWidth + 1) out.push(part.className);
              }
              return out.join(', ');
            }
            """;

    private final String name;
    private final boolean thorough;
    private final Predicate<Barrier> known;
    private final Map<String, String> found = new LinkedHashMap<>();
    private int screens;

    private Look(String name, boolean thorough, Predicate<Barrier> known) {
        this.name = name;
        this.thorough = thorough;
        this.known = known;
    }

    /** For words in any language; for barriers and what is cut off, which do not depend on it, in Chinese alone. */
    static Look in(String locale, String name) {
        return in(locale, name, barrier -> false);
    }

    /** @param known the barriers that are known to be there and cannot be taken away by us */
    static Look in(String locale, String name, Predicate<Barrier> known) {
        return new Look(name + "-" + locale, locale.equals("zh-CN"), known);
    }

    /** What is wrong, by what it is; the value is the screen. */
    Map<String, String> found() {
        return found;
    }

    @Override
    public void accept(String screen, Page page) {
        screens++;
        if ("pictures".equals(System.getProperty("mingjian.walk"))) {
            String file = "%s/%03d-%s.png".formatted(name, screens, screen.replaceAll("[^\\p{IsHan}\\w]+", "-"));
            page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "browser", "walk", file)));
        }
        LatinWords.on(page).forEach(text -> found.putIfAbsent("外文：" + text, screen));
        if (thorough) {
            Barriers.on(page).stream()
                    .filter(known.negate())
                    .forEach(barrier -> found.putIfAbsent(barrier.rule() + "：" + barrier.told(), screen));
            String out = String.valueOf(page.evaluate(FITS));
            if (!out.isEmpty()) {
                found.putIfAbsent("超出屏幕：" + out, screen);
            }
        }
    }
}
