package org.mingjian.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final String WRITE = "\\s*(?:\\.\\s*set\\s*\\(|::\\s*set\\b|\\.name\\(\\)\\s*,)";

    /** A variable given to a method that sets it. */
    private static final String GIVEN = "(?<given>\\bset\\(\\s*execution,\\s*)?";

    boolean inProcessClass() {
        return owner.endsWith("Process");
    }

    /** The variables declared in the sources of a module, given as class name and text. */
    static List<JavaVariable> of(String module, Collection<JavaSource> sources) {
        List<JavaVariable> variables = new ArrayList<>();
        for (JavaSource source : sources) {
            for (MatchResult declaration :
                    DECLARATION.matcher(source.code()).results().toList()) {
                String constant = declaration.group(1);
                Use use = use(source.type(), constant, sources);
                variables.add(new JavaVariable(
                        module,
                        source.type(),
                        constant,
                        declaration.group(2),
                        declaration.group(3) != null,
                        use.written(),
                        use.read()));
            }
        }
        return variables;
    }

    private static Use use(String owner, String constant, Collection<JavaSource> sources) {
        Pattern mention = Pattern.compile(GIVEN + "(?:(?<owner>\\w+)\\s*\\.\\s*)?\\b" + constant + "\\b(?<write>"
                + WRITE + ")?(?<declaration>\\s*=\\s*Variable)?");
        boolean written = false;
        boolean read = false;
        for (JavaSource source : sources) {
            Matcher matcher = mention.matcher(source.code());
            while (matcher.find()) {
                boolean other = matcher.group("owner") != null
                        && !matcher.group("owner").equals(owner);
                boolean declared = matcher.group("declaration") != null || source.imports(matcher.start());
                if (!other && !declared) {
                    boolean write = matcher.group("write") != null || matcher.group("given") != null;
                    written |= write;
                    read |= !write;
                }
            }
        }
        return new Use(written, read);
    }

    private record Use(boolean written, boolean read) {}
}
