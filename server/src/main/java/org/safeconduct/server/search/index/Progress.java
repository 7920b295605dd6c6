package org.safeconduct.server.search.index;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.safeconduct.server.journal.Cursor;
import org.safeconduct.server.kernel.ScopeId;

/// How far an index is; stands in each commit's user data, so that an index that was killed goes on
/// from where it was last durable.
///
/// @param again scopes that were taken out because something of them was erased
record Progress(Cursor cursor, Set<ScopeId> again) {
  private static final String POSITION = "position";
  private static final String TURN = "turn";
  private static final String AGAIN = "again";
  private static final String FORM = "form";

  /// Which fields a document has, and how their words are made (docs/spec/index.md). An index of
  /// another form is begun anew: all of it is in the log.
  private static final String THIS_FORM = "3";

  static final Progress NONE = new Progress(Cursor.START, Set.of());

  Progress {
    again = Set.copyOf(again);
  }

  /// @throws IndexFormatTooOldException if its documents are of another form
  static Progress of(Map<String, String> userData) throws IndexFormatTooOldException {
    if (userData.isEmpty()) return NONE;
    String form = userData.getOrDefault(FORM, "1");
    if (!form.equals(THIS_FORM)) {
      throw new IndexFormatTooOldException("a search index", "form " + form);
    }
    Cursor cursor =
        new Cursor(
            Long.parseLong(userData.getOrDefault(POSITION, "0")),
            Long.parseLong(userData.getOrDefault(TURN, "0")));
    Set<ScopeId> again =
        Arrays.stream(userData.getOrDefault(AGAIN, "").split(",", -1))
            .filter(id -> !id.isEmpty())
            .map(ScopeId::parse)
            .collect(Collectors.toSet());
    return new Progress(cursor, again);
  }

  Map<String, String> userData() {
    return Map.of(
        POSITION,
        Long.toString(cursor.position()),
        TURN,
        Long.toString(cursor.turn()),
        FORM,
        THIS_FORM,
        AGAIN,
        again.stream().map(ScopeId::toString).collect(Collectors.joining(",")));
  }
}
