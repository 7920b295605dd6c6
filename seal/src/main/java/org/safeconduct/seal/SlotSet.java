package org.safeconduct.seal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A member's four slots, all of one size; unused ones are random bytes, so that a stolen disk does
/// not tell who holds a printed code, a passkey or a duress passphrase.
///
/// All four share one salt: a sign-in stretches once, tries all four and takes as long whichever
/// opens. Values are immutable; `with…` gives the set to store next.
public final class SlotSet {
  /// How many slots everybody has.
  public static final int COUNT = 4;

  /// Length in bytes of a slot.
  public static final int SLOT_LENGTH = Slot.LENGTH;

  private final byte[] member;
  private final List<byte[]> sealed;

  private SlotSet(byte[] member, List<byte[]> sealed) {
    this.member = member;
    this.sealed = sealed;
  }

  /// Four unused slots for a new member.
  ///
  /// @param member the member's id, to which the slots are bound
  public static SlotSet unused(byte[] member, SecureRandom random) {
    byte[] salt = new byte[Slot.NONCE_AT - Slot.SALT_AT];
    random.nextBytes(salt);
    byte[] head = Octets.join(new byte[] {StretchProfile.MIB_64_PASSES_3.number()}, salt);
    List<byte[]> slots = new ArrayList<>();
    for (int n = 0; n < COUNT; n++) {
      slots.add(Slot.unused(head, random));
    }
    return new SlotSet(member.clone(), slots);
  }

  /// The slots as stored, in their order.
  ///
  /// @throws EnvelopeTampered if they are not four slots of one set
  public static SlotSet of(byte[] member, List<byte[]> sealed) {
    if (sealed.size() != COUNT) {
      throw new EnvelopeTampered("A member has 4 slots, here are " + sealed.size());
    }
    List<byte[]> slots = new ArrayList<>();
    for (byte[] slot : sealed) {
      if (slot.length != SLOT_LENGTH) {
        throw new EnvelopeTampered("A slot has 128 bytes, this one " + slot.length);
      }
      if (!Arrays.equals(Slot.head(slot), Slot.head(sealed.getFirst()))) {
        throw new EnvelopeTampered("The slots are not of one set");
      }
      slots.add(slot.clone());
    }
    return new SlotSet(member.clone(), slots);
  }

  /// The set with one slot sealed for a credential; what was in it is gone.
  ///
  /// @param number which slot, from 0
  /// @param unlockKey 32 bytes
  public SlotSet with(int number, Credential credential, Secret unlockKey, SecureRandom random) {
    if (unlockKey.length() != 32) {
      throw new IllegalArgumentException("An unlock key has 32 bytes");
    }
    byte[] nonce = new byte[AesGcm.NONCE];
    random.nextBytes(nonce);
    try (Secret stretched = stretch(credential)) {
      return replaced(
          number, Slot.seal(head(), stretched, place(number), credential.kind(), unlockKey, nonce));
    }
  }

  /// The set with one slot made unused.
  public SlotSet without(int number, SecureRandom random) {
    return replaced(number, Slot.unused(head(), random));
  }

  /// Tries a credential on all four slots.
  ///
  /// @return what it opened, or empty: wrong credential and damaged slot are not told apart
  public Optional<OpenedSlot> open(Credential credential) {
    Optional<OpenedSlot> opened = Optional.empty();
    try (Secret stretched = stretch(credential)) {
      for (int n = 0; n < COUNT; n++) {
        Optional<OpenedSlot> tried = Slot.open(sealed.get(n), stretched, place(n), n);
        opened = opened.or(() -> tried);
      }
    }
    return opened;
  }

  /// What to store: four times 128 bytes.
  public List<byte[]> sealed() {
    return sealed.stream().map(byte[]::clone).toList();
  }

  private Secret stretch(Credential credential) {
    byte[] head = head();
    return credential.stretch(
        StretchProfile.of(head[0]), Octets.slice(head, Slot.SALT_AT, Slot.NONCE_AT));
  }

  private SlotSet replaced(int number, byte[] slot) {
    List<byte[]> slots = new ArrayList<>(sealed);
    slots.set(number, slot);
    return new SlotSet(member, slots);
  }

  private byte[] head() {
    return Slot.head(sealed.getFirst());
  }

  private byte[] place(int number) {
    return Octets.join(member, new byte[] {(byte) number});
  }
}
