package org.safeconduct.server.mandate.web;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.WitnessNumber;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Mark;
import org.safeconduct.server.site.Page;

/// A witness by number: what may leave, what was said about it, what there is of theirs.
///
/// @param inquiryTitle of the inquiry above
/// @param minor a sentence about their age, for a minor and whoever was one
/// @param mandate path to who this is, for those whose index shows it
/// @param told everything that was said, newest first
public record WitnessPage(
    ScopeId inquiry,
    String inquiryTitle,
    SubjectId witness,
    WitnessNumber number,
    Terms terms,
    String seen,
    List<Line> bases,
    List<Holding> holdings,
    List<ConditionLine> conditions,
    Optional<String> minor,
    List<FindingLine> findings,
    List<Thing> things,
    List<Thing> packets,
    Optional<String> mandate,
    OwnFields own,
    List<Happened> told)
    implements Page {

  /// A basis as it stands now.
  ///
  /// @param agree whether a second member's word is missing, and this member could give it
  /// @param tell whether the person has yet to be told
  public record Line(
      long seq,
      Mark mark,
      String state,
      String kind,
      String aim,
      String recipient,
      List<String> items,
      String until,
      boolean agree,
      boolean tell) {}

  public record Holding(long seq, String from, List<String> items, String why) {}

  public record ConditionLine(String word, boolean confirmed, boolean mayConfirm) {}

  /// A doctor's finding, copied.
  ///
  /// @param told what it is held against
  public record FindingLine(
      long seq,
      String consistency,
      String examiner,
      String on,
      List<String> told,
      List<String> words) {
    @Override
    public String toString() {
      return "FindingLine[" + seq + "]";
    }
  }

  /// Something of this witness in a neighbour's rows.
  public record Thing(String path, String kind, String label) {}

  public String path() {
    return "/inquiries/" + inquiry + "/witnesses/" + witness;
  }

  @Override
  public String template() {
    return "mandate/witness";
  }
}
