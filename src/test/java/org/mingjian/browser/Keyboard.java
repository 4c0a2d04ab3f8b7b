package org.mingjian.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard.TypeOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse: moves with Tab only, and must see the focus wherever it stops. */
final class Keyboard {

    /** Milliseconds between two letters of somebody who types quickly. */
    private static final int PACE = 30;

    /** More stops than any page of ours has. */
    private static final int MOST_STOPS = 120;

    private static final String FOCUS =
            """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return 'nothing';
              const style = getComputedStyle(at);
              const box = at.getBoundingClientRect();
              const ring = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              const what = at.outerHTML.slice(0, 200);
              return !ring ? 'no ring: ' + what : !inside ? 'out of sight: ' + what : 'seen';
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until the focus is there. */
    Keyboard to(Locator target) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            assertThat(String.valueOf(page.evaluate(FOCUS))).isIn("seen", "nothing");
            if (Boolean.TRUE.equals(target.first().evaluate("element => element === document.activeElement"))) {
                return this;
            }
        }
        throw new AssertionError("not reached with " + MOST_STOPS + " tabs: " + target);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text, new TypeOptions().setDelay(PACE));
        return this;
    }
}
