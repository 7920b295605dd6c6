package org.safeconduct.server.cli;

import java.io.PrintWriter;
import org.safeconduct.estimate.table.TableWrong;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// What a verb says when it cannot do its work: one sentence that says what, where and what to do.
final class Mishap extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final int FALSE = 1;
  static final int COULD_NOT = 3;

  private final int code;

  Mishap(String sentence) {
    this(sentence, COULD_NOT);
  }

  private Mishap(String sentence, int code) {
    super(sentence, null, false, false);
    this.code = code;
  }

  /// What was looked at and is wrong.
  static Mishap wrong(String sentence) {
    return new Mishap(sentence, FALSE);
  }

  /// A table whose rows are wrong was looked at, and is false; one that cannot be read could not be
  /// looked at.
  static Mishap of(TableWrong wrong) {
    return new Mishap(String.valueOf(wrong.getMessage()), wrong.wasRead() ? FALSE : COULD_NOT);
  }

  /// A mishap is said as it is. Anything else is a defect of the program: it is named by its class
  /// and place, never by its message, which might quote what nobody may read.
  static int say(Exception thrown, CommandLine verb, ParseResult parsed) {
    PrintWriter err = verb.getErr();
    if (thrown instanceof Mishap mishap) {
      err.println(mishap.getMessage());
      return mishap.code;
    }
    StackTraceElement[] trace = thrown.getStackTrace();
    err.println(
        "This should not happen: "
            + thrown.getClass().getSimpleName()
            + (trace.length == 0
                ? ""
                : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber())
            + ". Nothing was lost that had been acknowledged. Please report this line.");
    return COULD_NOT;
  }
}
