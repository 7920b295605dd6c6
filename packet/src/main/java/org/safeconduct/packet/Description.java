package org.safeconduct.packet;

import java.util.List;
import java.util.SortedMap;
import org.safeconduct.ledger.Id16;
import org.safeconduct.ledger.VerifierKey;

/// `data/packet.txt`: what the packet is and what it claims.
///
/// @param facts folders in `data/facts`
/// @param shown those of them of which something is shown
/// @param exhibits one for each file in `data/exhibits`, in order
/// @param documents one for each file in `data/documents`, in order
/// @param named author's number → the name that they chose to give
record Description(
    String origin,
    Id16 scope,
    VerifierKey root,
    Completeness completeness,
    int facts,
    int shown,
    List<ExhibitLine> exhibits,
    List<DocumentLine> documents,
    SortedMap<String, String> named) {

  /// Exhibit, and the fact and part that give its digest.
  record ExhibitLine(int exhibit, int fact, String pointer) {
    String text() {
      return "exhibit " + Names.number(exhibit) + " fact " + Names.number(fact) + " at " + pointer;
    }
  }

  /// Document and title.
  record DocumentLine(String file, String title) {
    String text() {
      return "document " + file + " " + title;
    }
  }

  Description {
    exhibits = List.copyOf(exhibits);
    documents = List.copyOf(documents);
  }

  String text() {
    StringBuilder text = new StringBuilder(DescriptionText.KIND);
    text.append("\norigin ").append(origin);
    text.append("\nscope ").append(scope);
    text.append("\nroot ").append(root.text());
    text.append("\nclaims ").append(completeness.text());
    text.append("\nfacts ").append(facts);
    text.append("\nshown ").append(shown);
    exhibits.forEach(line -> text.append('\n').append(line.text()));
    documents.forEach(line -> text.append('\n').append(line.text()));
    named.forEach((label, name) -> text.append("\nnamed ").append(label + " " + name));
    return text.append('\n').toString();
  }
}
