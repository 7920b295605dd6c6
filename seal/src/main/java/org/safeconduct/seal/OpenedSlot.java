package org.safeconduct.seal;

/// What a credential opened.
///
/// @param number which of the four slots, from 0
/// @param kind what opened it
/// @param unlockKey the member's unlock key, 32 bytes; the receiver closes it
public record OpenedSlot(int number, SlotKind kind, Secret unlockKey) implements AutoCloseable {
  @Override
  public void close() {
    unlockKey.close();
  }
}
