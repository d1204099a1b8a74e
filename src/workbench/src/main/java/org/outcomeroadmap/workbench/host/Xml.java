package org.outcomeroadmap.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** One element of an app's descriptor. */
record Xml(Element element) {

    /**
     * Reads a document; a document type declaration is refused, so that no entity is ever resolved.
     *
     * @throws RefusedJarException if it is not well-formed
     * @throws IOException if it can't be read
     */
    static Xml read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            return new Xml(factory.newDocumentBuilder().parse(in).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new RefusedJarException("Its atlassian-plugin.xml can't be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return element.getTagName();
    }

    /** The attribute's value, empty when absent or blank. */
    Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
    }

    /**
     * The attribute's value.
     *
     * @throws IllegalArgumentException if it is absent or blank
     */
    String required(String name) {
        return attribute(name)
                .orElseThrow(() -> new IllegalArgumentException("<" + name() + "> has no attribute " + name));
    }

    String text() {
        return element.getTextContent().strip();
    }

    List<Xml> children() {
        List<Xml> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(new Xml(child));
            }
        }
        return found;
    }

    List<Xml> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<Xml> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The {@code <param name value>} children. */
    Map<String, String> params() {
        return children("param").stream()
                .collect(Collectors.toMap(
                        param -> param.required("name"),
                        param -> param.attribute("value").orElseGet(param::text),
                        (first, second) -> second));
    }
}
