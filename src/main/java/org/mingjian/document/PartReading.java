package org.mingjian.document;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part of a template as Word does, whatever its encoding, quotes and references, and says what would reach outside. */
final class PartReading {

    private static final Pattern FETCHING_FIELD = Pattern.compile(
            "^[\\s\"']*[^\"']*\\b(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|MACROBUTTON|DATABASE)\\b",
            Pattern.CASE_INSENSITIVE);

    private PartReading() {}

    /** A reader that fetches nothing; see {@link #next}. */
    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The next event; no part of a Word document declares a DTD, which could set attributes that are not to be seen. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("DTD");
        }
        return event;
    }

    /** Whether the content types speak of macros. */
    static boolean hasMacros(byte[] types) {
        return anyElement(types, xml -> {
            @Nullable String type = xml.getAttributeValue(null, "ContentType");
            String lower = type == null ? "" : type.toLowerCase(Locale.ROOT);
            return lower.contains("macroenabled") || lower.contains("vbaproject");
        });
    }

    /** Whether relations name something outside; a hyperlink is only followed by whoever clicks on it. */
    static boolean linksOutside(byte[] relations) {
        return anyElement(relations, xml -> {
            @Nullable String mode = xml.getAttributeValue(null, "TargetMode");
            @Nullable String type = xml.getAttributeValue(null, "Type");
            return mode != null
                    && !"Internal".equalsIgnoreCase(mode.strip())
                    && (type == null || !type.strip().endsWith("/hyperlink"));
        });
    }

    /** Whether a field of this part fetches; the text of a field may be spread over many pieces. */
    static boolean fetches(byte[] part) {
        Fields fields = new Fields();
        read(part, fields);
        return fields.fetch();
    }

    private static boolean anyElement(byte[] part, Predicate<XMLStreamReader> what) {
        boolean[] found = {false};
        read(part, (xml, event) -> found[0] |= event == XMLStreamConstants.START_ELEMENT && what.test(xml));
        return found[0];
    }

    private static void read(byte[] part, Step step) {
        try {
            XMLStreamReader xml = open(part);
            while (xml.hasNext()) {
                step.take(xml, next(xml));
            }
        } catch (XMLStreamException e) {
            throw new PaperRefusal("文件已损坏，模板未更换");
        }
    }

    private interface Step {
        void take(XMLStreamReader xml, int event);
    }

    /** The fields of a part one after another: a {@code fldChar} stands between the texts of two. */
    private static final class Fields implements Step {

        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private boolean fetching;

        @Override
        public void take(XMLStreamReader xml, int event) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open(xml);
                case XMLStreamConstants.END_ELEMENT -> inText = false;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }

        private void open(XMLStreamReader xml) {
            switch (xml.getLocalName()) {
                case "instrText", "delInstrText" -> inText = true;
                case "fldChar" -> endField();
                case "fldSimple" -> {
                    for (int index = 0; index < xml.getAttributeCount(); index++) {
                        if ("instr".equals(xml.getAttributeLocalName(index))) {
                            look(xml.getAttributeValue(index));
                        }
                    }
                }
                default -> {}
            }
        }

        private boolean fetch() {
            endField();
            return fetching;
        }

        private void endField() {
            look(text.toString());
            text.setLength(0);
        }

        private void look(String field) {
            fetching |= FETCHING_FIELD.matcher(field).find();
        }
    }
}
