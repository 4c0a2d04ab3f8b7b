package org.mingjian.browser;

import java.util.regex.Pattern;

/** Patterns for the words of a page, as the browser understands them: it does not know Java's {@code \Q}. */
final class Words {

    private Words() {}

    /** This text alone, whatever space is around it; a form marks a required field with a star. */
    static Pattern exactly(String text) {
        return Pattern.compile("^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0") + "\\s*\\*?\\s*$");
    }
}
