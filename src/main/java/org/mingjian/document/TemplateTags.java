package org.mingjian.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The marks 标记 of a template in the order they are read, as {@code {{…}}} and, in the row after a list's, {@code […]}. */
final class TemplateTags {

    private static final Pattern TAG = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]*)]");

    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final List<Tag> tags = new ArrayList<>();
    private boolean inText;

    private TemplateTags() {}

    /** @throws PaperRefusal if the part is not XML, or a mark is not complete */
    static List<Tag> of(byte[] part) {
        TemplateTags reading = new TemplateTags();
        try {
            XMLStreamReader xml = PartReading.open(part);
            while (xml.hasNext()) {
                reading.take(xml, PartReading.next(xml));
            }
        } catch (XMLStreamException e) {
            throw new PaperRefusal("文件已损坏，模板未更换");
        }
        return reading.tags;
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml.getLocalName());
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inText && !paragraphs.isEmpty()) {
                    paragraphs.element().append(xml.getText());
                }
            }
            default -> {}
        }
    }

    private void open(String element) {
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> inText = true;
            case "tbl" -> rows.push(new Row());
            case "tr" -> {
                if (!rows.isEmpty()) {
                    rows.element().begin();
                }
            }
            default -> {}
        }
    }

    private void close(String element) {
        switch (element) {
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    read(paragraphs.pop().toString());
                }
            }
            case "t" -> inText = false;
            case "tbl" -> rows.poll();
            default -> {}
        }
    }

    private void read(String paragraph) {
        Matcher found = TAG.matcher(paragraph);
        while (found.find()) {
            tags.add(new Tag(found.group(1), List.of()));
            if (!rows.isEmpty()) {
                rows.element().marks.add(found.group(1));
            }
        }
        String rest = TAG.matcher(paragraph).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            throw new PaperRefusal("模板中有不完整的标记：“" + paragraph.strip() + "”，{{ 和 }} 应当成对并在同一段内");
        }
        if (!rows.isEmpty() && !rows.element().above.isEmpty()) {
            List<String> above = rows.element().above;
            COLUMN.matcher(rest).results().forEach(column -> tags.add(new Tag(column.group(1), above)));
        }
    }

    /** The marks in the row that is being read, and in the row above it. */
    private static final class Row {
        List<String> marks = new ArrayList<>();
        List<String> above = List.of();

        void begin() {
            above = List.copyOf(marks);
            marks = new ArrayList<>();
        }
    }

    /** @param above for a mark in square brackets, the marks in the row above it; otherwise empty */
    record Tag(String text, List<String> above) {}
}
