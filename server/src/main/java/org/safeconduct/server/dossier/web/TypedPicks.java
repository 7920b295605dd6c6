package org.safeconduct.server.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.dossier.Pick;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.site.Typed;

/// Reads a [PicksForm].
record TypedPicks(Recipient recipient, Aim aim, List<Pick> picks) {

  static TypedPicks read(PicksForm form, Typed typed) {
    Recipient.Kind kind = typed.term("recipientKind", Recipient.Kind.class, form.recipientKind());
    String office = typed.needed("office", form.office());
    Aim aim = typed.term("aim", Aim.class, form.aim());
    List<Pick> picks = picks(form);
    if (picks.isEmpty()) typed.wrong("", "dossier.wrong.nothing");
    return new TypedPicks(new Recipient(kind, office.isEmpty() ? "?" : office), aim, picks);
  }

  private static List<Pick> picks(PicksForm form) {
    try {
      List<Pick> picks = new ArrayList<>();
      Map<SubjectId, List<Integer>> accounts = new LinkedHashMap<>();
      for (String picked : form.paragraphs()) {
        int dot = picked.lastIndexOf('.');
        SubjectId account = SubjectId.parse(picked.substring(0, Math.max(0, dot)));
        accounts
            .computeIfAbsent(account, _ -> new ArrayList<>())
            .add(Integer.parseInt(picked.substring(dot + 1)));
      }
      accounts.forEach((account, p) -> picks.add(new Pick.OfAccount(account, p)));
      form.statements().forEach(s -> picks.add(new Pick.OfStatement(SubjectId.parse(s))));
      form.exhibits().forEach(e -> picks.add(new Pick.OfExhibit(SubjectId.parse(e))));
      return picks;
    } catch (IllegalArgumentException e) {
      throw new NotHere();
    }
  }
}
