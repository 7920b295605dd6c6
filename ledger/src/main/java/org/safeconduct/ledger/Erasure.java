package org.safeconduct.ledger;

/// The line of a leaf that erases: it tells a hole from vandalism without any key.
public sealed interface Erasure {

  /// The scope of what is erased; it may be another than the leaf's own.
  Id16 scope();

  /// The line's value: `<scope> <seq>` or `<scope> all`.
  String text();

  /// One fact's body is gone.
  record OneFact(Id16 scope, long seq) implements Erasure {
    public OneFact {
      if (seq < 1) {
        throw new Malformed("erased seq", "1 or more", Long.toString(seq));
      }
    }

    @Override
    public String text() {
      return scope.base64() + " " + seq;
    }
  }

  /// Every body of the scope is gone.
  record WholeScope(Id16 scope) implements Erasure {
    @Override
    public String text() {
      return scope.base64() + " all";
    }
  }

  static Erasure parse(String what, String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      throw new Malformed(what, "a scope, a space and a number or \"all\"", text);
    }
    Id16 scope = Id16.fromBase64(what, text.substring(0, space));
    String rest = text.substring(space + 1);
    return rest.equals("all")
        ? new WholeScope(scope)
        : new OneFact(scope, Canonical.decimal(what, rest));
  }
}
