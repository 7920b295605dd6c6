package org.safeconduct.server.shelter;

import java.util.List;
import org.safeconduct.server.kernel.Term;

/// A body that can be asked to act within days, and what its letter says, in the order in which it
/// is asked. The sources are named beside each; nothing here replaces a lawyer's look.
public enum Forum implements Term {
  /// Rules of Court, Rule 39 (interim measures) and Rule 47; seen at work in Nizhny Novgorod, 2021.
  EUROPEAN_COURT(
      "Rules of Court of the European Court of Human Rights, Rules 39 and 47",
      Checked.FROM_A_SOURCE,
      List.of(
          Question.WHO,
          Question.AUTHORITY,
          Question.STATE,
          Question.FACTS,
          Question.RISK,
          Question.MEASURE,
          Question.AT_HOME,
          Question.ELSEWHERE)),
  HUMAN_RIGHTS_COMMITTEE(
      "Optional Protocol to the ICCPR; Rules of procedure of the Human Rights Committee, Rule 94",
      Checked.TO_BE_VERIFIED,
      List.of(
          Question.WHO,
          Question.AUTHORITY,
          Question.STATE,
          Question.FACTS,
          Question.AT_HOME,
          Question.ELSEWHERE,
          Question.RISK,
          Question.MEASURE)),
  COMMITTEE_AGAINST_TORTURE(
      "Convention against Torture, article 22; Rules of procedure of the Committee, Rule 114",
      Checked.TO_BE_VERIFIED,
      List.of(
          Question.WHO,
          Question.AUTHORITY,
          Question.STATE,
          Question.FACTS,
          Question.RISK,
          Question.AT_HOME,
          Question.ELSEWHERE,
          Question.MEASURE)),
  WORKING_GROUP_ON_DISAPPEARANCES(
      "Methods of work of the Working Group on Enforced or Involuntary Disappearances: urgent action",
      Checked.TO_BE_VERIFIED,
      List.of(
          Question.WHO,
          Question.LAST_SEEN,
          Question.BY_WHOM,
          Question.FACTS,
          Question.AT_HOME,
          Question.CONSENT)),
  COMMITTEE_ON_DISAPPEARANCES(
      "Convention for the Protection of All Persons from Enforced Disappearance, article 30",
      Checked.TO_BE_VERIFIED,
      List.of(
          Question.WHO,
          Question.LAST_SEEN,
          Question.BY_WHOM,
          Question.FACTS,
          Question.AT_HOME,
          Question.ELSEWHERE,
          Question.MEASURE)),
  /// Urgent appeal: what goes on now. A letter of allegation is for what is past.
  SPECIAL_PROCEDURES(
      "Communications of the special procedures of the Human Rights Council: urgent appeal",
      Checked.FROM_A_SOURCE,
      List.of(
          Question.WHO,
          Question.BY_WHOM,
          Question.FACTS,
          Question.RISK,
          Question.CONSENT,
          Question.CONFIDENTIAL));

  /// What a letter has to say.
  public enum Question implements Term {
    WHO,
    AUTHORITY,
    STATE,
    LAST_SEEN,
    BY_WHOM,
    FACTS,
    RISK,
    MEASURE,
    AT_HOME,
    ELSEWHERE,
    CONSENT,
    CONFIDENTIAL
  }

  /// Whether what stands here was compared with a source.
  public enum Checked implements Term {
    FROM_A_SOURCE,
    TO_BE_VERIFIED
  }

  private final String source;
  private final Checked checked;

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives one that cannot change
  private final List<Question> questions;

  Forum(String source, Checked checked, List<Question> questions) {
    this.source = source;
    this.checked = checked;
    this.questions = questions;
  }

  public String source() {
    return source;
  }

  public Checked checked() {
    return checked;
  }

  /// In the order of its letter.
  public List<Question> questions() {
    return questions;
  }
}
