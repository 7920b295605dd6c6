package org.safeconduct.server.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.source.SourceFact.SourceIntroduced;
import org.safeconduct.server.source.SourceFact.StatementAscribed;
import org.safeconduct.server.source.SourceFact.StatementGraded;
import org.safeconduct.server.source.SourceFact.StatementRecorded;
import org.safeconduct.server.source.SourceFact.StatementsTied;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to statements and to who makes them. Empty: no such inquiry, statement or source
/// for this member.
@Service
public class SourceDesk {
  private final Journal journal;
  private final InquiryDesk inquiries;

  public SourceDesk(Journal journal, InquiryDesk inquiries) {
    this.journal = journal;
    this.inquiries = inquiries;
  }

  /// One subject of an inquiry, as the page that is answered showed it.
  public record At(ScopeId inquiry, SubjectId subject, Seen seen) {}

  /// All statements of an inquiry and what they do to each other.
  public Optional<Statements> read(Unlocked unlocked, ScopeId inquiry) {
    return whole(unlocked, inquiry).map(Statements::of);
  }

  public Optional<Chronicle> whole(Unlocked unlocked, ScopeId inquiry) {
    return inquiries.read(unlocked, inquiry, Purpose.WORK);
  }

  public Optional<Outcome> record(
      Unlocked unlocked, ScopeId inquiry, SubjectId statement, StatementRecorded recorded) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> {
          Statements all = Statements.of(chronicle);
          mustBeThere(all, recorded.origin());
          mustBeThere(all, recorded.corrects());
          recorded.disputes().forEach(d -> mustBeThere(all, d));
          return write(unlocked, new At(inquiry, statement, Seen.NOTHING), recorded);
        });
  }

  /// Seen later: what one statement does to another. A circle of origins is refused.
  public Optional<Outcome> tie(Unlocked unlocked, At at, StatementsTied tied) {
    return inquiries
        .readToWrite(unlocked, at.inquiry())
        .map(Statements::of)
        .filter(all -> all.at(at.subject()).isPresent())
        .map(all -> {
          mustBeThere(all, tied.other());
          if (tied.other().equals(at.subject())) throw Refused.because("source.refuse.itself");
          boolean circle =
              tied.tie() == Tie.RESTS_ON
                  && all.at(tied.other())
                      .map(all::originOf)
                      .filter(at.subject()::equals)
                      .isPresent();
          if (circle) throw Refused.because("source.refuse.circle");
          return write(unlocked, at, tied);
        });
  }

  /// What a statement is worth by itself, how it denies, and who it is from.
  ///
  /// @param graded absent: not graded now
  public record Worth(
      @Nullable StatementGraded graded, Set<DenialCode> denial, Set<SubjectId> sources) {
    public Worth {
      denial = Set.copyOf(denial);
      sources = Set.copyOf(sources);
    }
  }

  /// Weighs a statement; what stands already is not written again.
  ///
  /// @throws Refused where nothing is denied, and where one is no source of this inquiry
  public Optional<Outcome> weigh(Unlocked unlocked, At at, Worth worth) {
    return inquiries
        .readToWrite(unlocked, at.inquiry())
        .flatMap(c ->
            Statements.of(c)
                .at(at.subject())
                .map(statement -> write(unlocked, at, weighed(c, statement, worth))));
  }

  private static SourceFact[] weighed(Chronicle inquiry, Statement statement, Worth worth) {
    List<SourceFact> facts = new ArrayList<>();
    if (worth.graded() != null && !worth.graded().equals(statement.grade())) {
      facts.add(worth.graded());
    }
    if (!worth.denial().equals(statement.denial())) facts.add(statement.code(worth.denial()));
    if (!worth.sources().equals(statement.sources())) {
      if (!Sources.of(inquiry).byId().keySet().containsAll(worth.sources())) {
        throw Refused.because("source.refuse.no-such-source");
      }
      facts.add(new StatementAscribed(worth.sources()));
    }
    return facts.toArray(SourceFact[]::new);
  }

  public Optional<Outcome> introduce(
      Unlocked unlocked, ScopeId inquiry, SubjectId source, SourceIntroduced introduced) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(c -> write(unlocked, new At(inquiry, source, Seen.NOTHING), introduced));
  }

  /// @throws Refused for a person: they get no letter
  public Optional<Outcome> grade(Unlocked unlocked, At at, Reliability reliability, String why) {
    return onSource(unlocked, at, source -> source.grade(reliability, why));
  }

  /// How a person knows, and what of it was checked.
  ///
  /// @throws Refused for all but a person
  public Optional<Outcome> ask(
      Unlocked unlocked, At at, List<String> howTheyKnow, List<String> checked) {
    return onSource(unlocked, at, source -> source.ask(howTheyKnow, checked));
  }

  private Optional<Outcome> onSource(Unlocked unlocked, At at, Function<Source, SourceFact> rule) {
    return inquiries
        .readToWrite(unlocked, at.inquiry())
        .flatMap(c -> Sources.of(c).at(at.subject()))
        .map(source -> write(unlocked, at, rule.apply(source)));
  }

  private Outcome write(Unlocked unlocked, At at, SourceFact... facts) {
    return journal.write(unlocked, List.of(Draft.of(at.inquiry(), at.subject(), at.seen(), facts)));
  }

  private static void mustBeThere(Statements all, @Nullable SubjectId statement) {
    if (statement != null && all.at(statement).isEmpty()) {
      throw Refused.because("source.refuse.no-such-statement");
    }
  }
}
