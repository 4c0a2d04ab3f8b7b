package org.mingjian.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words in Latin letters that a page shows: texts, placeholders, labels and what appears when the mouse rests
 * somewhere. Names of users, ids, file names and products are not words.
 */
final class LatinWords {

    /** What people may read on a page of ours: visible texts, and attributes that are shown or read aloud. */
    private static final String COLLECT =
            """
            () => {
              const found = [];
              const seen = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
              const where = (element) => {
                const names = [];
                for (let at = element; at && names.length < 4; at = at.parentElement) {
                  const classes = typeof at.className === 'string' ? at.className : '';
                  const first = classes.split(/\\s+/).filter((name) => name && !name.startsWith('ng-')).slice(0, 2);
                  names.unshift([at.localName, ...first].join('.'));
                }
                return names.join(' > ');
              };
              const note = (text, element) => {
                if (text && /[A-Za-z]{2}/.test(text)) found.push([text.trim(), where(element)]);
              };
              const attributes = ['placeholder', 'title', 'aria-label', 'alt', 'uib-tooltip', 'uib-popover', 'cam-tooltip'];
              const left = 'script, style, noscript, template';
              note(document.title, document.head);
              for (const element of document.body.querySelectorAll('*')) {
                if (element.matches(left) || element.closest('.ng-hide')) continue;
                // names and values of variables, and the rules of a table, are what a model calls them
                if (element.closest('td.col-name, td.col-value, .tjs-table tbody, .dmn-input, .dmn-output')) continue;
                const option = element.localName === 'option' || element.localName === 'optgroup';
                if (!seen(option ? element.closest('select') ?? element : element)) continue;
                const unheard = element.closest('[aria-hidden=true]') !== null;
                for (const name of attributes) {
                  if (!unheard || name !== 'aria-label') note(element.getAttribute(name), element);
                }
                if (element.matches('input[type=button], input[type=submit]')) note(element.value, element);
                if (element.localName === 'optgroup') note(element.label, element);
                for (const child of element.childNodes) {
                  if (child.nodeType === Node.TEXT_NODE) note(child.data, element);
                }
                for (const side of ['::before', '::after']) {
                  const content = getComputedStyle(element, side).content;
                  if (content.startsWith('"')) note(content.slice(1, -1), element);
                }
              }
              return found;
            }
            """;

    /** Not words, in the order in which they are taken out of a text. */
    private static final List<Pattern> ALLOWED = Stream.of(
                    "https?://\\S+",
                    // names of products and of standards that have no other name
                    "Camunda Platform|Camunda|bpmn\\.io|BPMN(\\s?2\\.0)?|DMN|PDF|SHA-256|URL|REST|Java|JSON|Json|XML|Xml"
                            + "|OFD|JPEG|PNG|TIFF|BMP|Word|Excel|MP[34]|WAV|\\d[KMG]B|\\d [KMG]B",
                    "v?7\\.24\\.\\d+(-ee)?",
                    // a case, a paper, an id of the engine, the hash of a file and how its name ends
                    "XS-\\d{4}-\\d+",
                    "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
                    "\\b[0-9a-f]{64}\\b|\\b[0-9a-f]{8}…[0-9a-f]{8}\\b",
                    "\\.(pdf|png|txt|docx)\\b",
                    // keys, and names that formulas and models use
                    "(?i)\\b(ctrl|alt|shift)(\\+\\w+)*\\b",
                    "\\$\\{[^}]*\\}",
                    "\\([a-z]+([A-Z]\\w*)+\\)",
                    // users and units
                    "\\b(office|petition|casemgmt|style|direct|(inspect|invest|hearing|resident|town)-\\d+)(-(a|b|head|heads))?\\b",
                    "\\b(clerk|liaison|auditor|security-admin|supervisor|supervision|model-admin|system-admin|chief|deputy-\\d)\\b",
                    // keys of processes, and definitions by key and version
                    "\\b(lifecycle|clue|inquiry|verification|filing|investigation|hearing|sanction|enforcement|closure|approval"
                            + "|deadline|duty|handling|notification|supervision)(-[a-z]+)*(\\.(bpmn|dmn|form))?\\b",
                    "\\b(userTask|serviceTask|event|gateway|callActivity|subProcess|businessRuleTask)_\\w+",
                    // the engine
                    "^default$")
            .map(Pattern::compile)
            .toList();

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    private LatinWords() {}

    /** The texts with such words, each with the place where it stands, once. */
    static List<String> on(Page page, Pattern... alsoAllowed) {
        return ((List<?>) page.evaluate(COLLECT))
                .stream()
                        .map(pair -> (List<?>) pair)
                        .filter(pair -> isForeign(String.valueOf(pair.get(0)), alsoAllowed))
                        .map(pair -> "“" + abbreviated(String.valueOf(pair.get(0))) + "” " + pair.get(1))
                        .distinct()
                        .toList();
    }

    private static boolean isForeign(String text, Pattern... alsoAllowed) {
        String rest = text;
        for (Pattern allowed : ALLOWED) {
            rest = allowed.matcher(rest).replaceAll(" ");
        }
        for (Pattern allowed : alsoAllowed) {
            rest = allowed.matcher(rest).replaceAll(" ");
        }
        return WORD.matcher(rest).find();
    }

    private static String abbreviated(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}
