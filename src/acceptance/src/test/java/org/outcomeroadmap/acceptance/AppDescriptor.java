package org.outcomeroadmap.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the app adds to Jira, as its descriptor lists it. */
record AppDescriptor(List<String> panels, List<String> servlets, List<String> functions, List<String> fields) {

    static AppDescriptor read() {
        Path file = Path.of(System.getProperty("repository.root", "../.."), "atlassian-plugin.xml");
        try {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
            return new AppDescriptor(
                    attributes(document, "web-panel", "key"),
                    attributes(document, "servlet", "key"),
                    texts(document, "fname"),
                    attributes(document, "customfield-type", "name"));
        } catch (Exception unreadable) {
            throw new IllegalStateException(file + " can't be read", unreadable);
        }
    }

    private static List<String> attributes(Document document, String tag, String attribute) {
        return elements(document, tag).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<String> texts(Document document, String tag) {
        return elements(document, tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
