package org.safeconduct.server.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.inbox.InboxFact.RequestFileReceived;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.vault.Unlocked;

/// Copies of files that go from one inbox into another, each sealed anew while it streams through.
///
/// @param arrivals those that were made, to be kept by the write that tells of them
record FileCopies(SealedFiles files, Unlocked unlocked, List<Arrival> arrivals) {
  private static final Purpose FILE = new Purpose(Purpose.Code.WORK, Purpose.Surface.FILE);

  /// @return the fact that tells of the copy
  RequestFileReceived copy(ScopeId from, RequestFileReceived fact, ScopeId to) {
    try (InputStream content =
        files
            .open(unlocked, from, fact.file(), FILE)
            .orElseThrow(() -> Refused.because("inbox.refuse.not-whole"))) {
      Arrival arrival = files.receive(to, content, InboxDesk.MOST);
      arrivals.add(arrival);
      return new RequestFileReceived(
          arrival.id(), fact.kind(), fact.digest(), fact.bytes(), fact.name(), fact.at());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
