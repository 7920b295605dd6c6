package org.safeconduct.server.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.server.dossier.DossierFact.CopyRecalled;
import org.safeconduct.server.dossier.DossierFact.PacketHandedOver;
import org.safeconduct.server.dossier.DossierFact.PacketMade;
import org.safeconduct.server.dossier.DossierFact.PacketStored;
import org.safeconduct.server.files.Arrival;
import org.safeconduct.server.files.SealedFiles;
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
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.mandate.Terms;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Service;

/// The front door for what leaves.
@Service
public class DossierDesk {
  /// The longest packet that is made, in bytes: 4 GiB, what a plain zip holds.
  public static final long MOST = (1L << 32) - 1;

  private static final Purpose LEAVING = new Purpose(Purpose.Code.EXPORT, Purpose.Surface.PACKET);

  private final Journal journal;
  private final InquiryDesk inquiries;
  private final MandateDesk mandates;
  private final SealedFiles files;
  private final InstantSource clock;

  public DossierDesk(
      Journal journal,
      InquiryDesk inquiries,
      MandateDesk mandates,
      SealedFiles files,
      InstantSource clock) {
    this.journal = journal;
    this.inquiries = inquiries;
    this.mandates = mandates;
    this.files = files;
    this.clock = clock;
  }

  /// Everything that could be picked, with the terms of every witness that this member may open.
  public Optional<Shelf> shelf(Unlocked unlocked, ScopeId inquiry) {
    return inquiries
        .read(unlocked, inquiry, Purpose.WORK)
        .map(chronicle -> Shelf.of(chronicle, terms(unlocked, chronicle)));
  }

  /// Asks for every pick whoever has to be asked.
  public Optional<Plan> plan(
      Unlocked unlocked, ScopeId inquiry, List<Pick> picks, Recipient recipient, Aim aim) {
    return shelf(unlocked, inquiry)
        .map(shelf -> Plan.of(shelf, picks, recipient, aim, clock.instant()));
  }

  /// Makes the packet, writes that it was made, and seals it in the house.
  ///
  /// @param again proof that the passphrase was asked again for exactly this
  /// @throws Refused when anything of the picks may not leave (any more), or nothing is picked
  public Optional<Outcome> make(
      Unlocked unlocked,
      Reasked again,
      ScopeId inquiry,
      SubjectId packet,
      List<Pick> picks,
      Recipient recipient,
      Aim aim)
      throws IOException {
    if (!again.member().equals(unlocked.member())) throw Refused.because("dossier.refuse.again");
    return assemble(unlocked, inquiry, packet, picks, recipient, aim);
  }

  private Optional<Outcome> assemble(
      Unlocked unlocked,
      ScopeId inquiry,
      SubjectId packet,
      List<Pick> picks,
      Recipient recipient,
      Aim aim)
      throws IOException {
    if (!journal.broken().isEmpty()) throw Refused.because("dossier.refuse.broken");
    Optional<Chronicle> chronicle = inquiries.readToWrite(unlocked, inquiry);
    if (chronicle.isEmpty()) return Optional.empty();
    Shelf shelf = Shelf.of(chronicle.get(), terms(unlocked, chronicle.get()));
    Plan plan = Plan.of(shelf, picks, recipient, aim, clock.instant());
    if (!plan.refused().isEmpty()) throw Refused.because("dossier.refuse.changed");
    if (plan.leaving().isEmpty()) throw Refused.because("dossier.refuse.nothing");
    PacketMaking making =
        PacketMaking.begin(journal, unlocked, chronicle.get(), shelf, plan, originals(unlocked));
    PacketMade made = new PacketMade(recipient, aim, plan.leaving(), making.manifest());
    Outcome outcome =
        journal.write(unlocked, List.of(Draft.of(inquiry, packet, Seen.NOTHING, made)));
    if (!(outcome instanceof Outcome.Written written)) return Optional.of(outcome);
    long seq = written.facts().getFirst().seq();
    try (Arrival arrival = files.receive(inquiry, out -> making.finish(unlocked, seq, out), MOST)) {
      PacketStored stored = new PacketStored(arrival.id(), arrival.digest().hex(), arrival.bytes());
      Draft telling = Draft.of(inquiry, packet, new Seen(seq), stored);
      return Optional.of(files.keep(unlocked, telling, List.of(arrival)));
    }
  }

  private PacketMaking.Originals originals(Unlocked unlocked) {
    return (inquiry, file) ->
        files
            .open(unlocked, inquiry, file, LEAVING)
            .orElseThrow(() -> Refused.because("dossier.refuse.original"));
  }

  public Optional<Filed> read(Unlocked unlocked, ScopeId inquiry, SubjectId packet) {
    return inquiries.read(unlocked, inquiry, packet, Purpose.WORK).flatMap(Filed::of);
  }

  /// What a form about a packet has seen of it.
  public Seen seen(Unlocked unlocked, ScopeId inquiry, SubjectId packet) {
    return inquiries
        .read(unlocked, inquiry, packet, Purpose.WORK)
        .map(c -> c.seen(packet))
        .orElse(Seen.NOTHING);
  }

  /// The packet or export, to be carried away. The passphrase is asked again each time, and so are
  /// the terms of every witness in it.
  ///
  /// @throws Refused when anything in it may no longer leave
  public Optional<InputStream> carry(
      Unlocked unlocked, Reasked again, ScopeId inquiry, SubjectId packet) {
    if (!again.member().equals(unlocked.member())) throw Refused.because("dossier.refuse.again");
    Optional<Filed> filed = read(unlocked, inquiry, packet);
    filed.ifPresent(f -> mustStillLeave(unlocked, inquiry, f));
    return filed
        .flatMap(Filed::stored)
        .flatMap(stored -> files.open(unlocked, inquiry, stored.file(), LEAVING));
  }

  private void mustStillLeave(Unlocked unlocked, ScopeId inquiry, Filed filed) {
    boolean carried =
        shelf(unlocked, inquiry)
            .map(shelf -> new Gate(shelf, filed.recipient(), filed.aim(), clock.instant()))
            .filter(gate -> filed.contents().stream().allMatch(gate::carries))
            .isPresent();
    if (!carried) throw Refused.because("dossier.refuse.no-longer");
  }

  public Optional<Outcome> handOver(
      Unlocked unlocked, ScopeId inquiry, SubjectId packet, Seen seen, PacketHandedOver left) {
    return read(unlocked, inquiry, packet)
        .map(_ -> journal.write(unlocked, List.of(Draft.of(inquiry, packet, seen, left))));
  }

  /// What was done about a copy that somebody wants back.
  ///
  /// @throws Refused where no such copy left
  public Optional<Outcome> recall(
      Unlocked unlocked, ScopeId inquiry, SubjectId packet, Seen seen, CopyRecalled recalled) {
    return read(unlocked, inquiry, packet)
        .map(filed -> {
          if (recalled.copy() < 0 || recalled.copy() >= filed.copies().size()) {
            throw Refused.because("dossier.refuse.no-such-copy");
          }
          return journal.write(unlocked, List.of(Draft.of(inquiry, packet, seen, recalled)));
        });
  }

  Map<SubjectId, Terms> terms(Unlocked unlocked, Chronicle inquiry) {
    Map<SubjectId, Terms> terms = new HashMap<>();
    Witnesses.of(inquiry)
        .bySubject()
        .forEach((witness, numbered) ->
            mandates
                .terms(unlocked, numbered.terms(), Purpose.WORK)
                .filter(Chronicle::isWhole)
                .ifPresent(c -> terms.put(witness, Terms.of(c))));
    return terms;
  }
}
