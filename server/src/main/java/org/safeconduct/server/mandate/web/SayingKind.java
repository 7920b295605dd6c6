package org.safeconduct.server.mandate.web;

import java.util.EnumSet;
import java.util.Set;
import org.safeconduct.server.kernel.Term;

/// The kinds of things that can be said about leaving, and which fields each of them asks for.
public enum SayingKind implements Term {
  CONSENT(EnumSet.of(Field.RELEASE, Field.UNTIL, Field.TAKING)),
  INSTRUCTION(EnumSet.of(Field.CONDITION, Field.RELEASE, Field.UNTIL, Field.TAKING)),
  REPRESENTATIVE(EnumSet.of(Field.REPRESENTATIVE, Field.TAKING)),
  REPRESENTED(EnumSet.of(Field.REPRESENTATIVE, Field.RELEASE, Field.UNTIL, Field.TAKING)),
  VITAL_INTEREST(EnumSet.of(Field.RELEASE, Field.REASON, Field.UNTIL)),
  CHILDS_INTEREST(EnumSet.of(Field.RELEASE, Field.REASON, Field.UNTIL)),
  LAW(EnumSet.of(Field.RELEASE, Field.REASON, Field.UNTIL)),
  WITHHOLDING(EnumSet.of(Field.RECIPIENT, Field.KINDS, Field.WHY)),
  WITHDRAWAL(EnumSet.of(Field.RECIPIENT, Field.REASON)),
  MINOR(EnumSet.of(Field.GUARDIAN)),
  CONDITION(EnumSet.of(Field.CONDITION, Field.REASON));

  enum Field {
    RELEASE,
    RECIPIENT,
    KINDS,
    UNTIL,
    TAKING,
    CONDITION,
    REPRESENTATIVE,
    GUARDIAN,
    REASON,
    WHY
  }

  @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf gives one that cannot change
  private final Set<Field> fields;

  SayingKind(Set<Field> fields) {
    this.fields = fields;
  }

  public boolean asksRelease() {
    return fields.contains(Field.RELEASE);
  }

  /// A recipient, or everybody.
  public boolean asksRecipientOrAll() {
    return fields.contains(Field.RECIPIENT);
  }

  public boolean asksKinds() {
    return fields.contains(Field.RELEASE) || fields.contains(Field.KINDS);
  }

  public boolean asksUntil() {
    return fields.contains(Field.UNTIL);
  }

  public boolean asksTaking() {
    return fields.contains(Field.TAKING);
  }

  public boolean asksCondition() {
    return fields.contains(Field.CONDITION);
  }

  public boolean asksRepresentative() {
    return fields.contains(Field.REPRESENTATIVE);
  }

  /// The day on which a minor is grown up, and who guards them until then.
  public boolean asksGuardian() {
    return fields.contains(Field.GUARDIAN);
  }

  public boolean asksReason() {
    return fields.contains(Field.REASON);
  }

  public boolean asksWhy() {
    return fields.contains(Field.WHY);
  }
}
