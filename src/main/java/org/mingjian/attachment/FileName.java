package org.mingjian.attachment;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file as a person gave it: any characters, on one line, in the order they are read. */
final class FileName {

    private static final int LONGEST = 200;

    /** Line ends and control characters would break a list or a header. */
    private static final String CONTROLS = "[\\p{Cc}\\p{Zl}\\p{Zp}]";

    /** They turn what follows around, so that "笔录fdp.exe" reads "笔录exe.pdf"; no name needs them. */
    private static final String DIRECTIONS = "[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

    /** Half of a character: nothing that a database could keep. */
    private static final String HALVES = "[\\ud800-\\udfff]";

    /** Dots and blanks at the end are dropped when a file is saved. */
    private static final Pattern EXTENSION = Pattern.compile("(\\.[a-z0-9]{0,9}[a-z][a-z0-9]{0,9})[. ]*$");

    private FileName() {}

    /** @throws AttachmentRefusal if it is empty or longer than 200 characters */
    static String plain(String name) {
        String plain = name.replaceAll(HALVES, "�")
                .replaceAll(CONTROLS, " ")
                .replaceAll(DIRECTIONS, "")
                .strip();
        if (plain.isEmpty()) {
            throw new AttachmentRefusal("文件没有名称，未保存");
        }
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            throw new AttachmentRefusal("文件名超过" + LONGEST + "字，未保存，请缩短后重新上传");
        }
        return plain;
    }

    /** The last dot and what follows, in lower case, as a computer takes it; empty if that is no extension but a date. */
    static String extension(String name) {
        Matcher matcher = EXTENSION.matcher(name.toLowerCase(Locale.ROOT));
        return matcher.find() ? matcher.group(1) : "";
    }
}
