package org.safeconduct.bench;

import java.util.List;

/// One line of what we claim, with its peers or limits. Each is a file of its own.
public interface Measurement {
  /// In the order in which they run.
  List<Measurement> ALL =
      List.of(
          new Append(),
          new Open(),
          new SearchSpeed(),
          new Index(),
          new Evidence(),
          new Verify(),
          new Unlock(),
          new Grants(),
          new Start(),
          new Pages(),
          new Towns(),
          new Scale());

  /// By which it is asked for.
  String name();

  void run(Bed bed) throws Exception;
}
