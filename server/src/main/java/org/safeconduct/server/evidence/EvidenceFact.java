package org.safeconduct.server.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.batches.Brought;
import org.safeconduct.server.batches.ImportedRow;
import org.safeconduct.server.files.Named;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.journal.FactType;
import org.safeconduct.server.kernel.BodyId;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;

/// What happens to exhibits; each is a subject of the inquiry.
public sealed interface EvidenceFact extends Fact {

  /// @param digest SHA-256 of the original, in hexadecimal
  /// @param mediaType as the sender's browser claimed; nothing relies on it
  /// @param originalName the file's name as it came; never shown outside
  /// @param label what the members call it
  /// @param row if it came with a folder: the batch, and its path in the folder
  @FactType("exhibit-received/1")
  record ExhibitReceived(
      BodyId file,
      String digest,
      long bytes,
      String mediaType,
      String originalName,
      String label,
      Acquisition acquisition,
      @Nullable ImportedRow row)
      implements EvidenceFact, Brought {
    @Override
    public String toString() {
      return "ExhibitReceived[" + file + "]";
    }
  }

  /// @param counterpart to or from whom, by office; where it was moved to
  @FactType("custody-entered/1")
  record CustodyEntered(CustodyEntry.Step step, String counterpart, String how, PartialDate on)
      implements EvidenceFact {}

  /// Somebody took the original away to open it. Written before its first byte is sent.
  @FactType("original-opened/1")
  record OriginalOpened() implements EvidenceFact {}

  /// What a parser found in the original. It read a stranger's file: none of it is known to be
  /// true.
  ///
  /// @param tool with its version
  /// @param kind media type by the content
  /// @param places metadata that may tell where: parts of their own, so that all else can be shown
  ///   without them
  /// @param marks what the file says of its own origin, and how far that was checked
  /// @param text its beginning, by paragraphs, for search; the whole is a [Derivative.Kind#TEXT]
  ///   where it is longer
  /// @param but why what was read is less than whole
  /// @param unseen why its pages are shown in part or not at all
  @FactType("exhibit-read/1")
  record ExhibitRead(
      String tool,
      String kind,
      @Nullable Language language,
      List<Named> metadata,
      List<Named> places,
      List<Named> marks,
      List<String> text,
      List<Why> but,
      List<Why> unseen)
      implements EvidenceFact {
    public ExhibitRead {
      metadata = List.copyOf(metadata);
      places = List.copyOf(places);
      marks = List.copyOf(marks);
      text = List.copyOf(text);
      but = List.copyOf(but);
      unseen = List.copyOf(unseen);
    }

    @Override
    public String toString() {
      return "ExhibitRead[" + kind + "]";
    }
  }

  /// A parser could not read it.
  @FactType("exhibit-not-read/1")
  record ExhibitNotRead(String tool, Why why) implements EvidenceFact {}

  /// A working copy, sealed as a file of its own. The original is not touched.
  ///
  /// @param digest SHA-256 of the derivative, in hexadecimal
  /// @param from SHA-256 of what it was made from
  /// @param tool with its version
  /// @param page from 1; 0 for what has no pages
  /// @param width in pixels; 0 for text
  @FactType("derivative-made/1")
  record DerivativeMade(
      Derivative.Kind kind,
      BodyId file,
      String digest,
      long bytes,
      String from,
      String tool,
      int page,
      int width,
      int height)
      implements EvidenceFact {}

  /// Somebody asked for a copy that may leave. The pages that came of it stand beside this.
  ///
  /// @param but why it is less than whole, or none
  @FactType("copy-tried/1")
  record CopyTried(String tool, List<Why> but) implements EvidenceFact {
    public CopyTried {
      but = List.copyOf(but);
    }
  }
}
