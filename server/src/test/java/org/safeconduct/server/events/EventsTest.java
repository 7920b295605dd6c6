package org.safeconduct.server.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safeconduct.server.events.ToldActs.ACT;
import static org.safeconduct.server.events.ToldActs.COLONEL;
import static org.safeconduct.server.events.ToldActs.LATER;
import static org.safeconduct.server.events.ToldActs.OFFICER;
import static org.safeconduct.server.events.ToldActs.ORDERED;
import static org.safeconduct.server.events.ToldActs.TAMERLAN;
import static org.safeconduct.server.events.ToldActs.TAMERLAN_AGAIN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.safeconduct.server.events.EventsFact.CommandFound;
import org.safeconduct.server.events.EventsFact.InvolvementFound;
import org.safeconduct.server.events.EventsFact.SamePersonFound;
import org.safeconduct.server.events.EventsFact.SamePersonUndone;
import org.safeconduct.server.inquiry.Telling;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.mandate.Witnesses;
import org.safeconduct.server.thesauri.Lexicon;
import org.safeconduct.server.thesauri.TermCode;

class EventsTest {
  private final Telling telling = ToldActs.told();

  private Events folded() {
    return Events.of(telling.chronicle());
  }

  private Act act(SubjectId id) {
    return Objects.requireNonNull(folded().acts().get(id));
  }

  @Test
  void saysWhoDidWhatToWhom() {
    Events events = folded();
    assertThat(events.victimsOf(act(ACT)))
        .extracting(Victim::label)
        .containsExactly("Tamerlan B.", "Tamerlan B");
    assertThat(events.perpetratorsOf(act(ACT)))
        .extracting(AllegedPerpetrator::label)
        .containsExactly("Duty officer, 3rd police regiment");
    assertThat(events.of(Objects.requireNonNull(events.events().get(ToldActs.EVENT)))).hasSize(2);
  }

  @Test
  void theLastWordOnSomebodysPartCounts() {
    telling.tell(ACT, new InvolvementFound(OFFICER, ORDERED, null));
    assertThat(act(ACT).involved()).extracting(InvolvementFound::degree).containsExactly(ORDERED);
  }

  @Test
  void showsAPlaceNoMoreExactlyThanTheActsFloor() {
    Events events = folded();
    var region = ActFilter.shown(events, act(ACT)).orElseThrow();
    assertThat(region.names()).isEqualTo("Hills");
    assertThat(region.point()).extracting(p -> p.latitude()).isEqualTo(42_00000);
    var site = ActFilter.shown(events, act(LATER)).orElseThrow();
    assertThat(site.names()).isEqualTo("The hangar, Dolgorny, Hills");
    assertThat(site.point()).extracting(p -> p.latitude()).isEqualTo(42_12345);
  }

  @Test
  void joinsTwoRecordsAndPartsThemWithoutLoss() {
    Events before = folded();
    telling.tell(TAMERLAN, new SamePersonFound(TAMERLAN_AGAIN, "same scar"));
    Events joined = folded();
    assertThat(joined.people()).hasSize(1);
    assertThat(joined.victimsOf(act(ACT))).hasSize(1);
    assertThat(joined.with(TAMERLAN_AGAIN)).hasSize(2);
    telling.tell(TAMERLAN_AGAIN, new SamePersonUndone(TAMERLAN, "another village"));
    Events parted = folded();
    assertThat(parted.people()).isEqualTo(before.people());
    assertThat(parted.with(TAMERLAN_AGAIN)).isEqualTo(before.with(TAMERLAN_AGAIN));
  }

  @Test
  void proposesWhoMayBeOnePersonUntilSomebodyDecided() {
    assertThat(proposed()).containsExactly(Joins.Pair.of(TAMERLAN, TAMERLAN_AGAIN));
    telling.tell(TAMERLAN, new SamePersonUndone(TAMERLAN_AGAIN, "two brothers"));
    assertThat(proposed()).isEmpty();
    telling.tell(TAMERLAN, new SamePersonFound(TAMERLAN_AGAIN, "one after all"));
    assertThat(proposed()).isEmpty();
  }

  private List<Joins.Pair> proposed() {
    Map<SubjectId, String> labels = new LinkedHashMap<>();
    folded().victims().forEach((id, victim) -> labels.put(id, victim.label()));
    return Duplicates.proposed(labels, folded().joins());
  }

  @Test
  void followsTheChainOfCommandAndEndsInACircle() {
    assertThat(Command.over(folded(), OFFICER))
        .extracting(step -> step.who().label())
        .containsExactly("Commander, 3rd police regiment");
    assertThat(Command.under(folded(), COLONEL))
        .extracting(step -> step.who().id())
        .containsExactly(OFFICER);
    telling.tell(COLONEL, new CommandFound(OFFICER, null, "a forged order"));
    assertThat(Command.above(folded(), OFFICER)).containsExactlyInAnyOrder(OFFICER, COLONEL);
  }

  @Test
  void filtersByWiderTypesAndByYearsThatADateMayMean() {
    assertThat(found(filter(Optional.of("02000000000004"), Optional.empty()))).containsExactly(ACT);
    assertThat(found(filter(Optional.empty(), Optional.of(2018)))).containsExactly(LATER);
    assertThat(found(filter(Optional.empty(), Optional.of(2017)))).containsExactly(ACT, LATER);
    assertThat(found(filter(Optional.empty(), Optional.of(2019)))).isEmpty();
    ActFilter byColonel =
        new ActFilter(Optional.empty(), Optional.empty(), Optional.of(COLONEL), Optional.empty());
    assertThat(found(byColonel)).containsExactly(LATER);
  }

  private static ActFilter filter(Optional<String> type, Optional<Integer> year) {
    return new ActFilter(type.map(TermCode::new), Optional.empty(), Optional.empty(), year);
  }

  private List<SubjectId> found(ActFilter filter) {
    return filter.of(folded(), Lexicon.SHIPPED).stream().map(Act::id).toList();
  }

  @Test
  void readsAGroupAndAnOfficeFromOneLine() {
    Witnesses none = new Witnesses(Map.of());
    assertThat(new Victim(ACT, TypedPeople.victim("Villagers (12)", none)).label())
        .isEqualTo("Villagers (12)");
    assertThat(TypedPeople.victim("Villagers (12)", none).people()).isEqualTo(12);
    assertThat(TypedPeople.victim("Tamerlan B.", none).people()).isNull();
    assertThat(TypedPeople.perpetrator("Guard, block 2, night").unit()).isEqualTo("block 2, night");
    assertThat(TypedPeople.perpetrator("حارس، الفوج").unit()).isEqualTo("الفوج");
  }
}
