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
 * @param written whether a delegate sets it or Java starts a process with it
 * @param read whether it is named anywhere else
 */
record JavaVariable(String module, String owner, String constant, String name, boolean written, boolean read) {

    static final Pattern DECLARATION =
            Pattern.compile("(\\w+)\\s*=\\s*Variable\\s*\\.\\s*(?:of|listOf)\\(\\s*\"(\\w+)\"");
    private static final String WRITE = "\\s*(?:\\.\\s*set\\s*\\(|::\\s*set\\b|\\.name\\(\\)\\s*,)";

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
                        module, source.type(), constant, declaration.group(2), use.written(), use.read()));
            }
        }
        return variables;
    }

    private static Use use(String owner, String constant, Collection<JavaSource> sources) {
        Pattern mention =
                Pattern.compile("(?:(\\w+)\\s*\\.\\s*)?\\b" + constant + "\\b(" + WRITE + ")?(\\s*=\\s*Variable)?");
        boolean written = false;
        boolean read = false;
        for (JavaSource source : sources) {
            Matcher matcher = mention.matcher(source.code());
            while (matcher.find()) {
                boolean other = matcher.group(1) != null && !matcher.group(1).equals(owner);
                boolean declared = matcher.group(3) != null || source.imports(matcher.start());
                if (!other && !declared) {
                    written |= matcher.group(2) != null;
                    read |= matcher.group(2) == null;
                }
            }
        }
        return new Use(written, read);
    }

    private record Use(boolean written, boolean read) {}
}
