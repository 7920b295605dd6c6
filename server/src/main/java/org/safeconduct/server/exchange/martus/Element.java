package org.safeconduct.server.exchange.martus;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One element of a stranger's XML, read without document types and entities, nested at most 32
/// deep and at most a million of them.
///
/// @param line where it begins, from 1
record Element(
    String name,
    Map<String, String> attributes,
    int line,
    List<Element> children,
    StringBuilder own) {
  private static final int DEEPEST = 32;
  private static final int MOST = 1_000_000;
  private static final XMLInputFactory XML = factory();

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /// @throws NotXml with the line from which on it is none
  static Element read(byte[] xml) throws NotXml {
    Deque<Element> open = new ArrayDeque<>();
    int count = 0;
    XMLStreamReader reader = null;
    try {
      reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (open.size() == DEEPEST || ++count > MOST) throw new NotXml(line(reader));
            Element element = begun(reader);
            if (!open.isEmpty()) open.peek().children.add(element);
            open.push(element);
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!open.isEmpty()) open.peek().own.append(reader.getText());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            Element ended = open.pop();
            if (open.isEmpty()) return ended;
          }
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw new NotXml(line(reader));
          default -> {}
        }
      }
      throw new NotXml(line(reader));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new NotXml(line);
    }
  }

  private static Element begun(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Element(
        reader.getLocalName(), attributes, line(reader), new ArrayList<>(), new StringBuilder());
  }

  private static int line(XMLStreamReader reader) {
    return reader.getLocation().getLineNumber();
  }

  /// It is no XML that is read here.
  static final class NotXml extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;

    NotXml(int line) {
      super("no XML from line " + line, null, false, false);
      this.line = line;
    }

    int line() {
      return line;
    }
  }

  List<Element> all(String child) {
    return children.stream().filter(c -> c.name.equals(child)).toList();
  }

  Optional<Element> one(String child) {
    return all(child).stream().findFirst();
  }

  /// The text of a child; empty where there is none.
  String text(String child) {
    return one(child).map(Element::text).orElse("");
  }

  String text() {
    return own.toString().strip();
  }

  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  @Override
  public String toString() {
    return "Element[" + name + "]";
  }
}
