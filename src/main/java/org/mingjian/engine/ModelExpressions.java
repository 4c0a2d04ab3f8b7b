package org.mingjian.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Every expression in a model, from attributes and texts alike. */
final class ModelExpressions {

    private final byte[] model;

    ModelExpressions(byte[] model) {
        this.model = model;
    }

    /**
     * An expression and where it stands.
     *
     * @param element the id of the element it belongs to
     */
    record Located(String element, String text) {}

    List<Located> all() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<Located> found = new ArrayList<>();
        String element = "";
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(model));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    keep(element, reader.getText(), found);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    String id = reader.getAttributeValue(null, "id");
                    element = id == null ? element : id;
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        keep(element, reader.getAttributeValue(i), found);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        return found;
    }

    private static void keep(String element, String text, List<Located> found) {
        if (text.contains("${") || text.contains("#{")) {
            found.add(new Located(element, text.strip()));
        }
    }
}
