package org.safeconduct.server.legal.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Crumb;
import org.safeconduct.server.casework.Folder;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.legal.Legal;
import org.safeconduct.server.legal.LegalFact.LawyerEngaged;
import org.safeconduct.server.legal.Matter;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Mark;

/// Makes legal matters ready for one reader.
record LegalPages(Here here, Map<MemberId, String> names, Instant now) {

  Folder folder(Chronicle chronicle) {
    String path = Crumb.path(chronicle.scope()) + "/legal";
    return new Folder(
        "legal.title",
        "legal.text",
        List.of(Crumb.casefile(chronicle)),
        List.of(new Folder.Way(path + "/new", "legal.raise.title")),
        Legal.of(chronicle).matters().reversed().stream().map(m -> card(path, m)).toList(),
        "legal.none");
  }

  private Folder.Card card(String path, Matter matter) {
    return switch (matter) {
      case Matter.Pending pending -> pending(path, pending);
      case Matter.Settled settled ->
          new Folder.Card(
              settled.id().toString(),
              Mark.ENDED,
              "legal.state.settled",
              kind(settled),
              List.of(new Folder.Line("legal.on", here.date(settled.how().on()))),
              settled.how().words(),
              by(settled),
              List.of());
    };
  }

  private Folder.Card pending(String path, Matter.Pending matter) {
    String own = path + "/" + matter.id() + "/";
    boolean late = matter.next().filter(next -> next.isPast(now)).isPresent();
    return new Folder.Card(
        matter.id().toString(),
        late || matter.lawyer().isEmpty() ? Mark.URGENT : Mark.OPEN,
        matter.lawyer().isEmpty() ? "legal.state.no-lawyer" : "legal.state.pending",
        kind(matter),
        List.of(
            new Folder.Line("legal.authority", matter.raised().fact().authority()),
            new Folder.Line("legal.since", here.date(matter.raised().fact().since())),
            new Folder.Line("legal.blocks", blocks(matter)),
            new Folder.Line("legal.lawyer", matter.lawyer().map(LawyerEngaged::lawyer).orElse("")),
            new Folder.Line(
                "legal.next", matter.next().map(next -> here.day(next.on())).orElse(""))),
        matter.raised().fact().words(),
        by(matter),
        List.of(
            new Folder.Way(own + "lawyer", "legal.lawyer.title"),
            new Folder.Way(own + "moved", "legal.moved.title"),
            new Folder.Way(own + "blocks", "legal.blocks.title"),
            new Folder.Way(own + "settled", "legal.settled.title")));
  }

  private String kind(Matter matter) {
    return here.t("legal.kind." + matter.raised().fact().kind().word());
  }

  private String blocks(Matter matter) {
    return matter.blocks().stream()
        .map(c -> here.t("casework.concern." + c.word()))
        .collect(Collectors.joining(" · "));
  }

  private String by(Matter matter) {
    return Folder.by(here.when(matter.raised().at()), names.getOrDefault(matter.raised().by(), ""));
  }

  @Override
  public String toString() {
    return "LegalPages";
  }
}
