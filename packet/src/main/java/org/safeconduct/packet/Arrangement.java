package org.safeconduct.packet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeconduct.ledger.LogProof;
import org.safeconduct.packet.Description.DocumentLine;
import org.safeconduct.packet.Description.ExhibitLine;

/// Gives everything its place and name below `data/`.
final class Arrangement {

  private final PacketContents contents;
  private final List<FactInPacket> facts;
  private final SortedMap<String, Content> files = new TreeMap<>();

  Arrangement(PacketContents contents) {
    this.contents = contents;
    this.facts =
        contents.facts().stream()
            .sorted(Comparator.comparingLong(fact -> fact.leaf().leaf().seq()))
            .toList();
    if (facts.isEmpty() || facts.size() > Names.MOST) {
      throw new IllegalArgumentException("a packet holds 1 to " + Names.MOST + " facts");
    }
  }

  SortedMap<String, Content> files() {
    placeFacts();
    List<ExhibitLine> exhibits = placeExhibits();
    List<DocumentLine> documents = placeDocuments();
    KeyLabels labels = KeyLabels.of(contents.certificates(), facts);
    labels.files().forEach((name, note) -> files.put(name, Content.of(note.bytes())));
    int shown = (int) facts.stream().filter(fact -> fact.shown().isPresent()).count();
    Description description =
        new Description(
            contents.origin(),
            contents.scope(),
            contents.root(),
            contents.completeness(),
            facts.size(),
            shown,
            exhibits,
            documents,
            named(labels));
    files.put(Names.DESCRIPTION, Content.of(description.text()));
    files.put(Names.MANUAL, Content.of(Manual.text()));
    return files;
  }

  private void placeFacts() {
    int number = 0;
    for (FactInPacket fact : facts) {
      number++;
      LogProof proof = new LogProof(fact.proof(), contents.checkpoint());
      files.put(Names.leaf(number), Content.of(fact.leaf().bytes()));
      files.put(Names.proof(number), Content.of(proof.text()));
      if (fact.disclosure() != null) {
        files.put(Names.shown(number), Content.of(ShownText.write(fact.disclosure())));
      }
    }
  }

  private List<ExhibitLine> placeExhibits() {
    List<ExhibitLine> lines = new ArrayList<>();
    for (ExhibitInPacket exhibit : contents.exhibits()) {
      int number = lines.size() + 1;
      files.put(Names.exhibit(number), exhibit.content());
      lines.add(new ExhibitLine(number, numberOf(exhibit.seq()), exhibit.pointer()));
    }
    return lines;
  }

  private List<DocumentLine> placeDocuments() {
    List<DocumentLine> lines = new ArrayList<>();
    for (DocumentInPacket document : contents.documents()) {
      String file = Names.number(lines.size() + 1) + "." + document.extension();
      files.put(Names.DOCUMENTS + file, document.content());
      lines.add(new DocumentLine(file, DescriptionText.checkLine(document.title())));
    }
    return lines;
  }

  private int numberOf(long seq) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i).leaf().leaf().seq() == seq) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no fact " + seq + " for an exhibit");
  }

  private SortedMap<String, String> named(KeyLabels labels) {
    SortedMap<String, String> named = new TreeMap<>();
    for (Map.Entry<String, String> author : contents.named().entrySet()) {
      named.put(labels.labelOf(author.getKey()), DescriptionText.checkLine(author.getValue()));
    }
    return named;
  }
}
