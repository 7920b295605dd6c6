package org.safeconduct.server.lists.web;

import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.lists.CaseList;
import org.safeconduct.server.lists.Holds;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;

/// @param who brought it
/// @param columns empty where its file is gone
public record CaseListPage(
    ScopeId inquiry,
    CaseList list,
    String who,
    String seen,
    List<Line> columns,
    boolean meanwhile,
    List<FieldError> errors)
    implements Page {
  public CaseListPage {
    columns = List.copyOf(columns);
    errors = List.copyOf(errors);
  }

  /// One column.
  ///
  /// @param examples some of what stands in it
  /// @param holds what it holds, or seems to
  public record Line(String name, String examples, String holds) {
    @Override
    public String toString() {
      return "Line";
    }
  }

  public String lists() {
    return "/inquiries/" + inquiry + "/lists";
  }

  public String path() {
    return lists() + "/" + list.id();
  }

  public List<Choice> choices(Here here) {
    return Stream.of(Holds.values())
        .map(h -> new Choice(h.word(), here.t("lists.holds." + h.word())))
        .toList();
  }

  @Override
  public String template() {
    return "lists/list";
  }

  @Override
  public int status() {
    if (meanwhile) return 409;
    return errors.isEmpty() ? 200 : 422;
  }
}
