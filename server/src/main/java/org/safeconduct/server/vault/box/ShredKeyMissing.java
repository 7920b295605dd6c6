package org.safeconduct.server.vault.box;

/// `keys.db` is sealed under a key that is not here.
public final class ShredKeyMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ShredKeyMissing() {
    super(
        "keys.db does not open: shred.key is missing, or one of the two files is from before the"
            + " last erasing and the other from after it. Put the key beside it that belongs to it,"
            + " from the second medium if there is one.");
  }
}
