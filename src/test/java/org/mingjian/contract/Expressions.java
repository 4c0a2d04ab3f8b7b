package org.mingjian.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which variables the expressions of models and forms name. */
final class Expressions {

    private static final Pattern JUEL = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{([^}]*)}}");
    private static final Pattern TEXT = Pattern.compile("'([^']*)'|\"([^\"]*)\"");
    /** A name that is neither a property of something, nor a call, nor a bean that something is asked of. */
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*+(?!\\s*\\()(?!\\s*\\.\\w+\\()");

    private static final Pattern COMPARED = Pattern.compile("[=!]=\\s*('[^']*'|\"[^\"]*\")");

    private static final Set<String> JUEL_WORDS = Set.of(
            "empty",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "true",
            "false",
            "null",
            "div",
            "mod",
            "instanceof",
            "execution",
            "task");
    private static final Set<String> FEEL_WORDS = Set.of(
            "null",
            "true",
            "false",
            "and",
            "or",
            "not",
            "if",
            "then",
            "else",
            "in",
            "between",
            "some",
            "every",
            "satisfies",
            "return",
            "for",
            "instance",
            "of",
            "list",
            "contains",
            "count",
            "string",
            "length",
            "date",
            "time",
            "is",
            "defined",
            "item");
    private static final Set<String> TEMPLATE_WORDS = Set.of("this", "parent", "if", "loop");

    private Expressions() {}

    /** Variables in the {@code ${...}} parts of a text. */
    static Set<String> juel(String text) {
        return JUEL.matcher(text)
                .results()
                .flatMap(part -> names(part.group(1), JUEL_WORDS).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables in a FEEL expression. */
    static Set<String> feel(String expression) {
        return names(expression.startsWith("=") ? expression.substring(1) : expression, FEEL_WORDS);
    }

    /** Variables in the {@code {{...}}} parts of a text. */
    static Set<String> template(String text) {
        return TEMPLATE.matcher(text)
                .results()
                .flatMap(part -> names(part.group(1), TEMPLATE_WORDS).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text literals in an expression of either language. */
    static Set<String> literals(String expression) {
        return TEXT.matcher(expression)
                .results()
                .map(text -> text.group(1) != null ? text.group(1) : text.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts that a {@code ${...}} expression gives, without those it only compares with. */
    static Set<String> results(String expression) {
        return literals(COMPARED.matcher(expression).replaceAll(""));
    }

    private static Set<String> names(String expression, Set<String> words) {
        return NAME.matcher(TEXT.matcher(expression).replaceAll("''"))
                .results()
                .map(name -> name.group())
                .filter(name -> !words.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
