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

    List<String> texts() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(model));
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.CHARACTERS) {
                    keep(reader.getText(), texts);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        keep(reader.getAttributeValue(i), texts);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        return texts;
    }

    private static void keep(String text, List<String> texts) {
        if (text.contains("${") || text.contains("#{")) {
            texts.add(text.strip());
        }
    }
}
