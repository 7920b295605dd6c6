package org.safeconduct.server.mandate;

import java.util.List;
import org.safeconduct.server.kernel.Term;

/// What of a person might leave: of a witness in an inquiry, or of somebody's casefile.
public enum ItemKind implements Term {
  ACCOUNT,
  EXHIBIT,
  STATEMENT,
  /// What they asked for, as they first said it.
  NEED,
  /// Who endangers them, by what, what makes it worse and what protects.
  DANGER,
  /// The ways into other countries, and how far each has come.
  WAYS;

  public static List<ItemKind> ofAnInquiry() {
    return List.of(ACCOUNT, EXHIBIT, STATEMENT);
  }

  public static List<ItemKind> ofACasefile() {
    return List.of(NEED, DANGER, WAYS);
  }
}
