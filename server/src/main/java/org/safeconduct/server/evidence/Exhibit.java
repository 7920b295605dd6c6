package org.safeconduct.server.evidence;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitReceived;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.SubjectId;

/// One exhibit as it stands, with its chain of custody from the first hand on.
///
/// @param seq of the fact that received it
/// @param derivatives those of the last reading, and of the last copy that was made
/// @param copyBut why the last copy is less than whole; empty where none was asked for
public record Exhibit(
    SubjectId id,
    long seq,
    ExhibitReceived received,
    List<CustodyEntry> custody,
    Contents contents,
    List<Derivative> derivatives,
    List<Why> copyBut) {
  public Exhibit {
    custody = List.copyOf(custody);
    derivatives = List.copyOf(derivatives);
    copyBut = List.copyOf(copyBut);
  }

  /// Empty where the subject is no exhibit, or it was taken back.
  public static Optional<Exhibit> of(Chronicle subject) {
    ExhibitFold fold = new ExhibitFold();
    subject.live(EvidenceFact.class).forEach(fold::take);
    return fold.state();
  }

  public BodyId file() {
    return received.file();
  }

  public String digest() {
    return received.digest();
  }

  public long bytes() {
    return received.bytes();
  }

  public String originalName() {
    return received.originalName();
  }

  public String label() {
    return received.label();
  }

  public Acquisition acquisition() {
    return received.acquisition();
  }

  /// In the order of their pages.
  public List<Derivative> derivatives(Derivative.Kind kind) {
    return derivatives.stream().filter(d -> d.is(kind)).toList();
  }

  /// A file that its page may show: one of the derivatives.
  public Optional<Derivative> derivative(BodyId file) {
    return derivatives.stream().filter(d -> d.made().file().equals(file)).findFirst();
  }

  @Override
  public String toString() {
    return "Exhibit[" + id + "]";
  }
}
