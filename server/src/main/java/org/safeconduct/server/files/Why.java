package org.safeconduct.server.files;

import org.safeconduct.server.kernel.Term;

/// Why a file was not read, or not whole. Kept as a fact beside the file, in these words.
public enum Why implements Term {
  /// It took longer than a child is given.
  TIME,
  /// It wanted more memory than a child is given.
  MEMORY,
  /// The child ended by itself before it had answered.
  CRASHED,
  /// What the child answered is not in the form of an answer.
  RUBBISH,
  /// There is no parser on this machine.
  NO_PARSER,
  ENCRYPTED,
  BROKEN,
  UNKNOWN_KIND,
  /// It unfolds to far more than it is, or within itself.
  BOMB,
  TOO_MANY_PIXELS,
  MORE_TEXT,
  MORE_PAGES,
  /// It is longer than what a child is given of a file: only its beginning was read.
  ONLY_BEGINNING
}
