package org.safeconduct.server.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a linkage found, beside its summary: too long for a fact, so it is sealed as a file that
/// the fact names. Rows by list and line, and nothing of what stands in them.
///
/// @param doubtful pairs for a person to look at, the most useful first; at most 200
/// @param joined pairs within people, the least certain first; at most 2,000
/// @param histories on which lists somebody stands, as bits in the order of the linkage's lists
/// @param draws for each draw of who is who, how many people have each of the histories
public record LinkedFile(
    List<Pair> doubtful, List<Pair> joined, List<Integer> histories, List<List<Integer>> draws) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public LinkedFile {
    doubtful = List.copyOf(doubtful);
    joined = List.copyOf(joined);
    histories = List.copyOf(histories);
    draws = draws.stream().map(List::copyOf).toList();
  }

  /// @param probability that the two rows are one person
  /// @param reasons one for each field, in the order of the linkage's fields
  public record Pair(RowRef one, RowRef other, double probability, List<Reason> reasons) {
    public Pair {
      reasons = List.copyOf(reasons);
    }

    public RowPair rows() {
      return new RowPair(one, other);
    }
  }

  /// @param grade how well the two agree, in the library's word
  /// @param bits base-2 logarithm of how many times likelier this is for one person
  public record Reason(Holds field, String grade, double bits) {}

  void write(OutputStream out) throws IOException {
    try {
      out.write(JSON.writeValueAsBytes(this));
    } catch (JacksonException e) {
      throw new IOException("a linkage does not become JSON", e);
    }
  }

  static LinkedFile read(InputStream in) throws IOException {
    try {
      return JSON.readValue(in.readAllBytes(), LinkedFile.class);
    } catch (JacksonException e) {
      throw new IOException("not a linkage", e);
    }
  }
}
