package org.safeconduct.server.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Row;

/// What a list shows of a document: `scope (16 bytes) ‖ home (16) ‖ the row's JSON`. A column and
/// no stored field, because a list reads a hundred of them and none of the texts.
public final class StoredRow {
  private static final int ID = 16;

  private StoredRow() {}

  static BytesRef bytes(ScopeId scope, TeamId home, Row row) {
    byte[] json = RowJson.write(row);
    return new BytesRef(
        ByteBuffer.allocate(2 * ID + json.length)
            .put(scope.toBytes())
            .put(home.toBytes())
            .put(json)
            .array());
  }

  /// A row, without its passages.
  ///
  /// @throws IOException if the index cannot be read, or holds no such row
  public static Shown of(IndexReader reader, int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues rows = DocValues.getBinary(leaf.reader(), Fields.ROW);
    if (!rows.advanceExact(document - leaf.docBase)) throw new IOException("a row is not there");
    BytesRef found = rows.binaryValue();
    ByteBuffer bytes = ByteBuffer.wrap(found.bytes, found.offset, found.length);
    ScopeId scope = ScopeId.of(next(bytes, ID));
    TeamId home = TeamId.of(next(bytes, ID));
    return new Shown(scope, home, RowJson.read(next(bytes, bytes.remaining())), List.of());
  }

  /// The passages of which excerpts are made.
  public static List<String> passages(IndexReader reader, int document) throws IOException {
    Document stored = reader.storedFields().document(document);
    return List.of(stored.getValues(Fields.PASSAGE));
  }

  private static byte[] next(ByteBuffer from, int length) {
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }
}
