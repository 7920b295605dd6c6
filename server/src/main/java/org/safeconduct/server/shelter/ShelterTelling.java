package org.safeconduct.server.shelter;

import java.util.List;
import java.util.Optional;
import org.safeconduct.server.casework.Telling;
import org.safeconduct.server.journal.Fact;
import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.shelter.AskFact.AskDeclined;
import org.safeconduct.server.shelter.AskFact.AskMet;
import org.safeconduct.server.shelter.AskFact.AskTakenUp;
import org.safeconduct.server.shelter.AskFact.AskWithdrawn;
import org.safeconduct.server.shelter.AskFact.AsksOpened;
import org.safeconduct.server.shelter.AskFact.AssuranceTold;
import org.safeconduct.server.shelter.AskFact.CasefileSaid;
import org.safeconduct.server.shelter.AskFact.OutOfFiguresAsked;
import org.safeconduct.server.shelter.AskFact.OutOfFiguresSeen;
import org.safeconduct.server.shelter.AskFact.ShelterAsked;
import org.safeconduct.server.shelter.PapersFact.PaperPrinted;
import org.safeconduct.server.shelter.PapersFact.PapersPrepared;
import org.safeconduct.server.shelter.PlaceFact.AlarmNoted;
import org.safeconduct.server.shelter.PlaceFact.AlarmOver;
import org.safeconduct.server.shelter.PlaceFact.AlarmUndone;
import org.safeconduct.server.shelter.PlaceFact.BedGiven;
import org.safeconduct.server.shelter.PlaceFact.KeysGivenBack;
import org.safeconduct.server.shelter.PlaceFact.KeysPaused;
import org.safeconduct.server.shelter.PlaceFact.PlaceClosed;
import org.safeconduct.server.shelter.PlaceFact.PlaceCompromised;
import org.safeconduct.server.shelter.PlaceFact.PlaceDescribed;
import org.safeconduct.server.shelter.PlaceFact.PlaceReopened;
import org.safeconduct.server.shelter.StayFact.AddressTold;
import org.safeconduct.server.shelter.StayFact.CheckInAgreed;
import org.safeconduct.server.shelter.StayFact.CheckInAwaited;
import org.safeconduct.server.shelter.StayFact.CheckInKept;
import org.safeconduct.server.shelter.StayFact.CheckInMissed;
import org.safeconduct.server.shelter.StayFact.CheckInStopped;
import org.safeconduct.server.shelter.StayFact.LawyerNamed;
import org.safeconduct.server.shelter.StayFact.PaperKept;
import org.safeconduct.server.shelter.StayFact.PapersOrdered;
import org.safeconduct.server.shelter.StayFact.PlacementEnded;
import org.safeconduct.server.shelter.StayFact.PlacementMade;
import org.safeconduct.server.shelter.StayFact.StayOpened;
import org.safeconduct.server.shelter.StayFact.WishSaid;
import org.safeconduct.server.shelter.StayFact.WishTakenBack;
import org.springframework.stereotype.Service;

/// How the facts of what was asked and of an alarm read in a timeline.
@Service
public class ShelterTelling implements Telling {
  @Override
  public Optional<Said> say(Fact fact) {
    return switch (fact) {
      case AskFact ask -> Optional.of(ask(ask));
      case PlaceFact place -> Optional.of(place(place));
      case StayFact stay -> Optional.of(stay(stay));
      case PapersFact papers -> Optional.of(papers(papers));
      default -> Optional.empty();
    };
  }

  private static Said ask(AskFact fact) {
    return switch (fact) {
      case AsksOpened _ -> said("asks-opened", List.of());
      case ShelterAsked f -> said("asked", f.needs(), f.from(), f.people());
      case AssuranceTold f -> said("assured", List.of(), Phrase.of("shelter.assured", f.assured()));
      case CasefileSaid f ->
          said("casefile-said", List.of(), Phrase.of("shelter.assured", f.assured()));
      case AskTakenUp _ -> said("taken-up", List.of());
      case AskDeclined f -> said("declined", f.words());
      case AskWithdrawn f -> said("withdrawn", f.words());
      case AskMet _ -> said("met", List.of());
      case OutOfFiguresAsked _ -> said("figures-asked", List.of());
      case OutOfFiguresSeen _ -> said("figures-seen", List.of());
    };
  }

  private static Said place(PlaceFact fact) {
    return switch (fact) {
      case PlaceDescribed f -> said("place-described", f.rules());
      case BedGiven _ -> said("bed-given", List.of());
      case PlaceClosed f -> said("place-closed", f.why());
      case PlaceReopened f -> said("place-reopened", f.why());
      case PlaceCompromised f ->
          said("compromised", List.of(), Phrase.of("shelter.compromise", f.what()));
      case KeysPaused f -> said("keys-paused", List.of(), f.kept().size());
      case KeysGivenBack _ -> said("keys-given-back", List.of());
      case AlarmNoted f -> said("noted", f.words());
      case AlarmUndone f -> said("undone", f.why());
      case AlarmOver f -> said("over", f.words());
    };
  }

  private static Said stay(StayFact fact) {
    return switch (fact) {
      case StayOpened _ -> said("stay-opened", List.of());
      case PlacementMade f -> said("placed", f.coming(), f.from());
      case AddressTold f ->
          said(
              "address-told",
              List.of(f.who(), f.how()),
              Phrase.of("shelter.knower", f.knower()),
              f.on());
      case PlacementEnded f -> said("left", f.why(), f.on());
      case CheckInAgreed f -> said("sign-agreed", f.family());
      case CheckInKept f -> said("sign-kept", f.words());
      case CheckInMissed f -> said("sign-missed", f.words());
      case CheckInAwaited _ -> said("sign-awaited", List.of());
      case CheckInStopped f -> said("sign-stopped", f.why());
      case WishSaid f ->
          said("wish", List.of(f.who(), f.how()), Phrase.of("shelter.wish", f.wish()));
      case WishTakenBack _ -> said("wish-taken-back", List.of());
      case PaperKept f ->
          said("paper", f.words(), Phrase.of("shelter.paper", f.paper()), f.dated());
      case LawyerNamed _ -> said("lawyer", List.of());
      case PapersOrdered _ -> said("papers-ordered", List.of());
    };
  }

  private static Said papers(PapersFact fact) {
    return switch (fact) {
      case PapersPrepared _ -> said("papers-ordered", List.of());
      case PaperPrinted f -> said("printed", List.of(), Phrase.of("shelter.forum", f.forum()));
    };
  }

  private static Said said(String key, List<String> text, Object... arguments) {
    return new Said(
        Phrase.of("shelter.told." + key, arguments),
        text.stream().filter(t -> !t.isBlank()).toList());
  }
}
