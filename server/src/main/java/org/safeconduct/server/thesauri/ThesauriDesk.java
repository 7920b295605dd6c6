package org.safeconduct.server.thesauri;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Journal;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.thesauri.ThesauriFact.LocalTermAdded;
import org.safeconduct.server.thesauri.ThesauriFact.TermReworded;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door to words: what a code is called here, and who may say it otherwise.
@Service
public class ThesauriDesk {
  private final Journal journal;
  private final TeamDesk team;
  private final InquiryDesk inquiries;

  public ThesauriDesk(Journal journal, TeamDesk team, InquiryDesk inquiries) {
    this.journal = journal;
    this.team = team;
    this.inquiries = inquiries;
  }

  /// The words of the organisation alone.
  public Lexicon lexicon(Unlocked unlocked) {
    return new Lexicon(Rewordings.of(organisation(unlocked)), LocalTerms.NONE);
  }

  /// The words of the organisation, and what this inquiry added.
  public Lexicon lexicon(Unlocked unlocked, Chronicle inquiry) {
    return new Lexicon(Rewordings.of(organisation(unlocked)), LocalTerms.of(inquiry));
  }

  /// Whether this member may say it otherwise for everybody.
  public boolean mayReword(Unlocked unlocked) {
    return team.organisation(unlocked).has(unlocked.member(), Role.COORDINATOR);
  }

  /// A coordinator gives a code another word; the code stays.
  ///
  /// @throws Absent if the member is no coordinator
  public Outcome reword(Unlocked unlocked, TermReworded reworded) {
    if (!mayReword(unlocked)) throw new Absent();
    if (Vocabulary.numbered(reworded.code().list()).isEmpty()
        || Thesaurus.number(reworded.code().list()).at(reworded.code()).isEmpty()) {
      throw Refused.because("thesauri.refuse.no-such-term");
    }
    Chronicle organisation = organisation(unlocked);
    SubjectId root = organisation.root();
    return journal.write(
        unlocked, List.of(Draft.of(organisation.scope(), root, organisation.seen(root), reworded)));
  }

  /// A term that no list has, for this inquiry. Empty where the inquiry is not there.
  public Optional<Outcome> add(
      Unlocked unlocked, ScopeId inquiry, SubjectId id, LocalTermAdded added) {
    return inquiries
        .readToWrite(unlocked, inquiry)
        .map(chronicle -> {
          if (added.word().isBlank()) throw Refused.because("thesauri.refuse.no-word");
          Lexicon lexicon = lexicon(unlocked, chronicle);
          boolean known =
              Vocabulary.numbered(added.under().list())
                  .filter(list -> !added.under().isLocal() && lexicon.knows(list, added.under()))
                  .isPresent();
          if (!known) throw Refused.because("thesauri.refuse.no-such-term");
          return journal.write(unlocked, List.of(Draft.of(inquiry, id, Seen.NOTHING, added)));
        });
  }

  private Chronicle organisation(Unlocked unlocked) {
    return journal
        .open(unlocked, team.scope(), Purpose.WORK)
        .orElseThrow(() -> Refused.because("team.refuse.no-seat"));
  }
}
