package org.mingjian.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Java source file as far as the contract reads it: its type, and its text without comments. */
record JavaSource(String module, String type, String code) {

    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|(?m:^\\s*//[^\\n]*$)");
    private static final Pattern TEXT = Pattern.compile("\"([A-Za-z]\\w*)\"");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern CHOICE_BEAN = Pattern.compile("ChoiceSource (\\w+)\\(");
    private static final Pattern NAME = Pattern.compile("String name\\(\\)\\s*\\{\\s*return \"(\\w+)\"");
    private static final Pattern FORM = Pattern.compile("String form\\(\\)\\s*\\{\\s*return \"([\\w-]+)\"");
    private static final Pattern READER = Pattern.compile("@ModelBean\\(\"(\\w+)\"\\)");

    static JavaSource of(String module, String type, String text) {
        return new JavaSource(module, type, COMMENT.matcher(text).replaceAll(""));
    }

    boolean is(String role) {
        return Pattern.compile("\\bimplements [^{]*\\b" + role + "\\b")
                .matcher(code)
                .find();
    }

    /** Whether this place is in an import. */
    boolean imports(int place) {
        int line = code.lastIndexOf('\n', place) + 1;
        return code.startsWith("import ", line);
    }

    /** Upper-case words: stored values of choices and outcomes among them. */
    Set<String> words() {
        return results(WORD, 0);
    }

    Set<String> texts() {
        return results(TEXT, 1);
    }

    /** The texts here that are not the name of a declared variable. */
    Set<String> plainTexts() {
        return new JavaSource(
                        module, type, JavaVariable.DECLARATION.matcher(code).replaceAll(""))
                .texts();
    }

    /** The choices declared here, as beans or as a component of their own. */
    Set<String> choices() {
        Set<String> choices = results(CHOICE_BEAN, 1);
        if (is("ChoiceSource")) {
            choices.addAll(results(NAME, 1));
        }
        return choices;
    }

    Set<String> formsOfRules() {
        return is("FormRule") ? results(FORM, 1) : Set.of();
    }

    Set<String> readers() {
        return results(READER, 1);
    }

    /** The name of the bean of this class where none is given. */
    String bean() {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private Set<String> results(Pattern pattern, int group) {
        return pattern.matcher(code)
                .results()
                .map(match -> match.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
