package org.mingjian.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds attributes by which a model would run code of its own, wherever in the file they stand. */
final class ModelAttributes {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> RUNNING = Set.of(
            "class",
            "expression",
            "topic",
            "resource",
            "formHandlerClass",
            "variableMappingClass",
            "variableMappingDelegateExpression");
    private static final Set<String> LANGUAGES = Set.of("feel", "http://www.omg.org/spec/DMN/20180521/FEEL/");

    private final byte[] model;

    ModelAttributes(byte[] model) {
        this.model = model;
    }

    /** Faults of a process model, each with the element it stands at. */
    List<String> ofProcess() {
        return faults(false);
    }

    /** Faults of a decision: any expression language but FEEL. */
    List<String> ofDecision() {
        return faults(true);
    }

    private List<String> faults(boolean decision) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<String> faults = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(model));
            String element = "";
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String id = reader.getAttributeValue(null, "id");
                    element = id == null ? element : id;
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        fault(reader, i, decision, element, faults);
                    }
                }
            }
        } catch (XMLStreamException e) {
            faults.add("：不是有效的 XML 文件");
        }
        return faults;
    }

    private static void fault(XMLStreamReader reader, int i, boolean decision, String element, List<String> faults) {
        String name = reader.getAttributeLocalName(i);
        boolean running = CAMUNDA.equals(reader.getAttributeNamespace(i)) && RUNNING.contains(name)
                || reader.getLocalName().endsWith("Listener") && RUNNING.contains(name);
        boolean language = (name.equals("expressionLanguage") && decision || name.equals("language"))
                && !LANGUAGES.contains(reader.getAttributeValue(i));
        if (running || language) {
            faults.add(" 元素 " + element + "：不允许使用属性 " + name);
        }
    }
}
