package org.safeconduct.server.referral.web;

import java.util.List;
import org.safeconduct.server.kernel.SubjectId;

/// Any of the forms about passing on, as typed.
public record ReferralForm(
    String id,
    String seen,
    String office,
    List<String> kinds,
    String until,
    String formVersion,
    String language,
    String interpreter,
    String shownBy,
    List<String> pressure,
    String words) {
  public ReferralForm {
    kinds = List.copyOf(kinds);
    pressure = List.copyOf(pressure);
  }

  static ReferralForm of(String id, String seen) {
    return new ReferralForm(id, seen, "", List.of(), "", "", "", "", "", List.of(), "");
  }

  ReferralForm about(SubjectId referral) {
    return new ReferralForm(
        referral.toString(),
        seen,
        office,
        kinds,
        until,
        formVersion,
        language,
        interpreter,
        shownBy,
        pressure,
        words);
  }

  @Override
  public String toString() {
    return "ReferralForm";
  }
}
