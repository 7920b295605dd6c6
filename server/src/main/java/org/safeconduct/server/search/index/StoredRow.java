package org.safeconduct.server.search.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.search.Row;

/// What a list shows of a document: `scope (16 bytes) ‖ home (16) ‖ the row's JSON`; beside it the
/// passages that excerpts are cut from, each as `length (4 bytes) ‖ UTF-8`. Columns and no stored
/// fields: Lucene compresses those in blocks of many documents, and a page reads fifty.
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

  static BytesRef bytes(List<String> passages) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String passage : passages) {
      byte[] text = passage.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
      bytes.writeBytes(text);
    }
    return new BytesRef(bytes.toByteArray());
  }

  /// A row, without its passages.
  ///
  /// @throws IOException if the index cannot be read, or holds no such row
  public static Shown of(IndexReader reader, int document) throws IOException {
    ByteBuffer bytes = column(reader, document, Fields.ROW);
    ScopeId scope = ScopeId.of(next(bytes, ID));
    TeamId home = TeamId.of(next(bytes, ID));
    return new Shown(scope, home, RowJson.read(next(bytes, bytes.remaining())), List.of());
  }

  /// The passages of which excerpts are made.
  public static List<String> passages(IndexReader reader, int document) throws IOException {
    ByteBuffer bytes = column(reader, document, Fields.PASSAGES);
    List<String> passages = new ArrayList<>();
    while (bytes.hasRemaining()) {
      passages.add(new String(next(bytes, bytes.getInt()), StandardCharsets.UTF_8));
    }
    return passages;
  }

  private static ByteBuffer column(IndexReader reader, int document, String field)
      throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
    if (!values.advanceExact(document - leaf.docBase)) throw new IOException("a row is not there");
    BytesRef found = values.binaryValue();
    return ByteBuffer.wrap(found.bytes, found.offset, found.length);
  }

  private static byte[] next(ByteBuffer from, int length) {
    byte[] bytes = new byte[length];
    from.get(bytes);
    return bytes;
  }
}
