package org.safeconduct.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a payload (compact JSON, padded by trailing spaces) into its parts, in their order.
///
/// Strict, because the commitment is made over what it yields: no spaces between tokens, no name
/// twice, no control character in a name, bounded depth, parts and size; and no object whose names
/// are exactly 0 … n-1, which would have the same parts as an array. Messages say where, never
/// what.
public final class PayloadTree {

  public static final int MOST_BYTES = 16 << 20;
  public static final int MOST_PARTS = 1 << 16;
  public static final int MOST_DEPTH = 64;

  private static final Pattern POINTER = Pattern.compile("(?:/(?:[^\\x00-\\x1f/~]|~[01])*+)*+");

  private final JsonText json;
  private final List<Part> parts = new ArrayList<>();
  private final Deque<String> path = new ArrayDeque<>();

  private PayloadTree(JsonText json) {
    this.json = json;
  }

  /// The parts of a payload.
  ///
  /// @throws Malformed when it is not such JSON
  public static List<Part> parts(byte[] payload) {
    if (payload.length > MOST_BYTES) {
      throw new Malformed("payload", "at most " + MOST_BYTES + " bytes", payload.length + " bytes");
    }
    PayloadTree tree = new PayloadTree(new JsonText(Lines.utf8("payload", payload)));
    tree.value();
    tree.json.onlySpacesLeft();
    return List.copyOf(tree.parts);
  }

  /// Reads one value as it stands in a disclosure: a leaf of a tree, nothing around it.
  static void checkLeaf(String json) {
    PayloadTree tree = new PayloadTree(new JsonText(json));
    tree.value();
    tree.json.end();
    if (tree.parts.size() != 1 || !tree.parts.getFirst().pointer().isEmpty()) {
      throw new Malformed("part's value", "one value without parts", "several");
    }
  }

  /// Refuses what could not name a part: a control character would blur where the name ends.
  static void checkPointer(String pointer) {
    if (!POINTER.matcher(pointer).matches()) {
      throw new Malformed("part's pointer", "a JSON Pointer", "something else");
    }
  }

  private void value() {
    int start = json.at();
    switch (json.peek()) {
      case '{' -> object();
      case '[' -> array();
      default -> {
        json.scalar();
        leaf(start);
      }
    }
  }

  private void object() {
    int start = json.at();
    json.expect('{');
    if (json.skip('}')) {
      leaf(start);
      return;
    }
    Set<String> names = new HashSet<>();
    do {
      String name = json.name();
      if (!names.add(name)) {
        throw json.wrong("a name that the object does not have yet", "the same name again");
      }
      json.expect(':');
      inside(name.replace("~", "~0").replace("/", "~1"));
    } while (json.skip(','));
    json.expect('}');
    if (looksLikeArray(names)) {
      throw json.wrong("names that are not exactly 0 … n-1", "an object that looks like an array");
    }
  }

  private void array() {
    int start = json.at();
    json.expect('[');
    if (json.skip(']')) {
      leaf(start);
      return;
    }
    int index = 0;
    do {
      inside(Integer.toString(index++));
    } while (json.skip(','));
    json.expect(']');
  }

  private void inside(String segment) {
    if (path.size() == MOST_DEPTH) {
      throw json.wrong("a depth of at most " + MOST_DEPTH, "more");
    }
    path.addLast(segment);
    value();
    path.removeLast();
  }

  private void leaf(int start) {
    if (parts.size() == MOST_PARTS) {
      throw json.wrong("at most " + MOST_PARTS + " parts", "more");
    }
    String pointer = path.isEmpty() ? "" : "/" + String.join("/", path);
    parts.add(new Part(pointer, json.since(start)));
  }

  private static boolean looksLikeArray(Set<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (!names.contains(Integer.toString(i))) {
        return false;
      }
    }
    return true;
  }
}
