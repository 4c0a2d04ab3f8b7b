package org.mingjian.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A process variable that Java declares, and what Java does with it.
 *
 * @param owner the class that declares it
 * @param yesNo whether it is a {@link Boolean}
 * @param written whether a delegate sets it or Java starts a process with it
 * @param read whether it is named anywhere else
 */
record JavaVariable(
        String module, String owner, String constant, String name, boolean yesNo, boolean written, boolean read) {

    static final Pattern DECLARATION =
            Pattern.compile("(\\w+)\\s*=\\s*Variable\\s*\\.\\s*(?:of|listOf)\\(\\s*\"(\\w+)\"(,\\s*Boolean\\b)?");

    /** A constant, with what says that it is written: given to a method that sets it, or set, or put in a map. */
    private static final Pattern MENTION = Pattern.compile("(?<given>\\bset\\(\\s*execution,\\s*)?"
            + "(?:(?<owner>\\w+)\\s*\\.\\s*)?\\b(?<constant>[A-Z][A-Z0-9_]*)\\b"
            + "(?<write>\\s*(?:\\.\\s*set\\s*\\(|::\\s*set\\b|\\.name\\(\\)\\s*,))?(?<declaration>\\s*=\\s*Variable)?");

    boolean inProcessClass() {
        return owner.endsWith("Process");
    }

    /** The variables declared in the sources of a module. */
    static List<JavaVariable> of(String module, Collection<JavaSource> sources) {
        List<Mention> mentions =
                sources.stream().flatMap(JavaVariable::mentions).toList();
        List<JavaVariable> variables = new ArrayList<>();
        for (JavaSource source : sources) {
            for (MatchResult found :
                    DECLARATION.matcher(source.code()).results().toList()) {
                List<Mention> own = mentions.stream()
                        .filter(mention -> mention.isOf(source.type(), found.group(1)))
                        .toList();
                variables.add(new JavaVariable(
                        module,
                        source.type(),
                        found.group(1),
                        found.group(2),
                        found.group(3) != null,
                        own.stream().anyMatch(Mention::write),
                        own.stream().anyMatch(mention -> !mention.write())));
            }
        }
        return variables;
    }

    private static Stream<Mention> mentions(JavaSource source) {
        List<Mention> mentions = new ArrayList<>();
        Matcher matcher = MENTION.matcher(source.code());
        while (matcher.find()) {
            if (matcher.group("declaration") == null && !source.imports(matcher.start())) {
                boolean write = matcher.group("write") != null || matcher.group("given") != null;
                mentions.add(new Mention(matcher.group("owner"), matcher.group("constant"), write));
            }
        }
        return mentions.stream();
    }

    /** A constant named in Java; the owner is null where it is imported or of the same class. */
    private record Mention(String owner, String constant, boolean write) {

        boolean isOf(String type, String name) {
            return constant.equals(name) && (owner == null || owner.equals(type));
        }
    }
}
