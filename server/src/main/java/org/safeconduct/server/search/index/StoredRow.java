package org.safeconduct.server.search.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;

/// A document's stored fields as the row they were made from.
public final class StoredRow {
  private StoredRow() {}

  public static Shown of(Document document) {
    return new Shown(
        ScopeId.parse(document.get(Fields.SCOPE)),
        TeamId.parse(document.get(Fields.HOME)),
        RowJson.read(document.getBinaryValue(Fields.ROW).bytes),
        List.of(document.getValues(Fields.PASSAGE)));
  }
}
