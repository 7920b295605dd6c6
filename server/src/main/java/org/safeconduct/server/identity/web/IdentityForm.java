package org.safeconduct.server.identity.web;

import java.security.SecureRandom;
import org.safeconduct.server.kernel.SubjectId;

/// What is taken down of who a person is. Any part may stay empty.
///
/// @param id under which the parts are written; sent twice they are written once
public record IdentityForm(
    String id,
    String nameKind,
    String whole,
    String given,
    String patronymic,
    String family,
    String transliteration,
    String born,
    String documentKind,
    String issuer,
    String number,
    String expires,
    String where,
    String remark,
    String channel,
    String handle,
    String hands,
    String calling,
    String hours,
    String others,
    String codeWord,
    String representative,
    String relation,
    String terms,
    String until,
    String neverTell,
    String duressSign,
    String duressThen) {

  static IdentityForm fresh(SecureRandom random) {
    String id = SubjectId.random(random).toString();
    return new IdentityForm(
        id, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "",
        "", "", "", "", "");
  }

  boolean hasName() {
    return !(whole + given + family + transliteration).isBlank();
  }

  boolean hasDocument() {
    return !(documentKind + number + expires).isBlank();
  }

  boolean hasContact() {
    return !(channel + handle).isBlank();
  }

  boolean hasRepresentative() {
    return !(representative + relation + terms).isBlank();
  }

  boolean hasDuressSign() {
    return !(duressSign + duressThen).isBlank();
  }

  @Override
  public String toString() {
    return "IdentityForm";
  }
}
