package org.mingjian.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.BiConsumer;

/** The main pages of 管理. */
final class AdminScreens {

    private static final String HOME = "/camunda/app/admin/default/#/";

    private final Handler admin;
    private final Page page;
    private final BiConsumer<String, Page> look;

    AdminScreens(Handler admin, BiConsumer<String, Page> look) {
        this.admin = admin;
        this.page = admin.page();
        this.look = look;
    }

    void walk() {
        admin.entersPassword(Handler.PASSWORD);
        assertThat(page.locator("[cam-widget-header] .account")).isVisible();
        seen("总览");
        for (String place : List.of(
                "users",
                "users/petition-a?tab=profile",
                "groups",
                "groups/petition?tab=group",
                "authorization?resource=0",
                "system?section=system-settings-general",
                "system?section=system-settings-metrics")) {
            page.navigate(Chromium.running().address(HOME + place));
            assertThat(page.locator(".ctn-main, .page-wrap").first()).isVisible();
            seen(place);
        }
    }

    private void seen(String screen) {
        assertThat(page.locator(".loader:visible, .loader-state:visible .animate-spin"))
                .hasCount(0);
        look.accept("管理：" + screen, page);
    }
}
