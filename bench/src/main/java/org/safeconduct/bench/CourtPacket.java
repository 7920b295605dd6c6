package org.safeconduct.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.safeconduct.server.casework.CaseworkListing;
import org.safeconduct.server.dossier.DossierDesk;
import org.safeconduct.server.dossier.Pick;
import org.safeconduct.server.evidence.Acquisition;
import org.safeconduct.server.evidence.CustodyEntry;
import org.safeconduct.server.evidence.EvidenceDesk;
import org.safeconduct.server.evidence.EvidenceFact.CustodyEntered;
import org.safeconduct.server.evidence.EvidenceFact.ExhibitNotRead;
import org.safeconduct.server.evidence.Receiving;
import org.safeconduct.server.files.SealedFiles;
import org.safeconduct.server.files.Why;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.inquiry.InquiryFact.InquiryOpened;
import org.safeconduct.server.journal.Draft;
import org.safeconduct.server.journal.Seen;
import org.safeconduct.server.kernel.FactRef;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Aim;
import org.safeconduct.server.mandate.MandateDesk;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.session.Scratch;

/// A packet as a court receives it, made by the desks of the program: exhibits of a MiB each from
/// public places, and four times of each who had it afterwards.
final class CourtPacket {
  private static final int EXHIBIT = 1 << 20;

  /// That its packet shows: it came, and four times who had it.
  static final int FACTS_OF_AN_EXHIBIT = 5;

  private static final PartialDate DAY = PartialDate.parse("2026-11-20");
  private static final Acquisition PUBLIC =
      new Acquisition(Acquisition.Origin.PUBLIC, null, "a website", DAY, "downloaded");
  private static final Recipient COURT =
      new Recipient(Recipient.Kind.COURT, "Office of the Prosecutor");

  private final House house;
  private final InquiryDesk inquiries;
  private final EvidenceDesk evidence;
  private final DossierDesk dossier;
  private final byte[] noise = new byte[EXHIBIT - Integer.BYTES];

  private CourtPacket(House house) {
    this.house = house;
    SealedFiles files = new SealedFiles(house.data, house.journal, house.random);
    inquiries = new InquiryDesk(house.journal, house.random);
    evidence = new EvidenceDesk(house.journal, inquiries, files);
    MandateDesk mandates =
        new MandateDesk(house.journal, inquiries, _ -> house.team, house.clock, house.random);
    dossier = new DossierDesk(house.journal, inquiries, mandates, files, house.clock);
    new SplittableRandom(2017).nextBytes(noise);
  }

  /// Makes one, and carries it out of a house that is gone afterwards.
  ///
  /// @param zip where it is written
  static void make(Path folder, int exhibits, Path zip) throws IOException {
    try (House house = new House(folder)) {
      new CourtPacket(house).make(exhibits, zip);
    }
    Folders.delete(folder);
  }

  private void make(int exhibits, Path zip) throws IOException {
    ScopeId inquiry = inquiries.drawScope();
    InquiryOpened opened = new InquiryOpened("What was published", List.of(), null);
    House.written(inquiries.open(house.unlocked, inquiry, house.team, opened));
    Receiving receiving = evidence.receiving(house.unlocked, inquiry, PUBLIC).orElseThrow();
    List<Pick> picks = new ArrayList<>();
    for (int number = 0; number < exhibits; number++) {
      picks.add(new Pick.OfExhibit(exhibit(inquiry, receiving, number)));
    }
    SubjectId packet = inquiries.drawSubject();
    Reasked again = again();
    House.written(
        dossier
            .make(house.unlocked, again, inquiry, packet, picks, COURT, Aim.ACCOUNTABILITY)
            .orElseThrow());
    try (InputStream made = dossier.carry(house.unlocked, again, inquiry, packet).orElseThrow()) {
      Files.copy(made, zip);
    }
  }

  private SubjectId exhibit(ScopeId inquiry, Receiving receiving, int number) throws IOException {
    SubjectId exhibit = inquiries.drawSubject();
    String name = "Picture " + (number + 1);
    EvidenceDesk.Described described =
        new EvidenceDesk.Described(name, "picture.jpg", "image/jpeg", PUBLIC);
    List<FactRef> received = House.written(receiving.take(exhibit, described, content(number)));
    House.written(
        house.journal.write(
            house.unlocked,
            List.of(
                Draft.of(
                    inquiry,
                    exhibit,
                    new Seen(received.getLast().seq()),
                    new ExhibitNotRead("bench", Why.UNKNOWN_KIND),
                    entered(CustodyEntry.Step.MOVED, "the safe"),
                    entered(CustodyEntry.Step.EXAMINED, "an expert for pictures"),
                    entered(CustodyEntry.Step.COPIED, "counsel"),
                    entered(CustodyEntry.Step.RETURNED, "the safe")))));
    return exhibit;
  }

  private static CustodyEntered entered(CustodyEntry.Step step, String counterpart) {
    return new CustodyEntered(step, counterpart, "by hand", DAY);
  }

  /// No two are the same.
  private InputStream content(int number) {
    byte[] first = ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    return new SequenceInputStream(
        new ByteArrayInputStream(first), new ByteArrayInputStream(noise));
  }

  private Reasked again() {
    House.Handed member = house.members.getFirst();
    try (Scratch scratch = new Scratch(house.data, house.random);
        Search search =
            new Search(
                house.vault,
                house.journal,
                house.data,
                List.of(new CaseworkListing()),
                house.clock,
                house.random)) {
      TeamDesk team = new TeamDesk(house.journal, house.vault);
      return new SignInDesk(
              scratch, house.vault, team, search, List.of(), house.clock, house.random)
          .again(member.member(), member.passphrase())
          .orElseThrow();
    }
  }
}
