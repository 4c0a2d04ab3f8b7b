package org.mingjian.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Looks for what keeps people from using a page, by the rules of axe for WCAG 2.2, levels A and AA. Where a dialog, drawer
 * or list of ours is open, it is looked at alone: what lies under it was looked at before it opened.
 */
final class Barriers {

    private static final String AXE = script();

    private static final String RUN =
            """
            () => {
            const onTop = () => [...document.querySelectorAll(
                '.ant-modal-root, .ant-drawer, .ant-select-dropdown, .ant-picker-dropdown')]
              .filter((part) => part.checkVisibility());
            return axe.run(onTop().length ? { include: onTop() } : document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              resultTypes: ['violations']
            }).then((results) => results.violations.flatMap((violation) => violation.nodes.map((node) => [
              violation.id, node.target.flat().join(' '), node.html.slice(0, 160) + ' | ' +
                [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ').slice(0, 200)
            ])));
            }
            """;

    private Barriers() {}

    static List<Barrier> on(Page page) {
        if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        return ((List<?>) Objects.requireNonNull(page.evaluate(RUN)))
                .stream()
                        .map(triple -> (List<?>) triple)
                        .map(triple -> new Barrier(
                                String.valueOf(triple.get(0)),
                                String.valueOf(triple.get(1)),
                                String.valueOf(triple.get(2))))
                        .toList();
    }

    private static String script() {
        try (InputStream axe = Objects.requireNonNull(Barriers.class.getResourceAsStream("/axe.min.js"))) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
