package org.safeconduct.server.identity.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.safeconduct.server.identity.Custody;
import org.safeconduct.server.identity.DoorDesk;
import org.safeconduct.server.identity.Lasting;
import org.safeconduct.server.identity.Showing;
import org.safeconduct.server.kernel.Absent;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Happened;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// What a reader and a custodian see of a door.
@Component
class DoorPages {
  private final DoorDesk desk;
  private final Custody custody;
  private final InstantSource clock;
  private final SecureRandom random;

  DoorPages(DoorDesk desk, Custody custody, InstantSource clock, SecureRandom random) {
    this.desk = desk;
    this.custody = custody;
    this.clock = clock;
    this.random = random;
  }

  /// @param reason as typed
  IdentityDoorPage.Second second(Unlocked unlocked, Here here, ScopeId door, String reason) {
    DoorDesk.Open open = desk.look(unlocked, door);
    Map<MemberId, String> names = custody.names(unlocked);
    Instant now = clock.instant();
    return new IdentityDoorPage.Second(
        open.door().askedBy(unlocked.member()).isPresent(),
        open.door().lentTo(unlocked.member(), now).map(l -> here.when(l.until())).orElse(""),
        SubjectId.random(random).toString(),
        reason,
        open.door().showings().reversed().stream().map(s -> story(here, names, s, now)).toList());
  }

  ShowingPage showing(
      Unlocked unlocked, Here here, ScopeId door, SubjectId id, List<FieldError> errors) {
    DoorDesk.Open open = desk.look(unlocked, door);
    Showing showing = open.door().showing(id).orElseThrow(Absent::new);
    return new ShowingPage(
        "/showings/" + door + "/" + id,
        showing.asked().codename(),
        open.seen(id).toString(),
        story(here, custody.names(unlocked), showing, clock.instant()),
        decide(unlocked, showing),
        Choice.of(here, Lasting.class, "identity.lasting"),
        errors);
  }

  private ShowingPage.Decide decide(Unlocked unlocked, Showing showing) {
    return switch (showing) {
      case Showing.Asked asked -> lend(unlocked, asked);
      case Showing.Lent lent -> notice(unlocked, lent);
      case Showing.Ended(Showing.Lent lent) -> notice(unlocked, lent);
      case Showing.Declined _ -> ShowingPage.Decide.NOTHING;
    };
  }

  private ShowingPage.Decide lend(Unlocked unlocked, Showing.Asked asked) {
    if (!custody.isCustodian(unlocked)) return ShowingPage.Decide.NOTHING;
    if (!asked.by().equals(unlocked.member())) return ShowingPage.Decide.LEND;
    return custody.isSmall(unlocked) ? ShowingPage.Decide.LEND_ALONE : ShowingPage.Decide.NOTHING;
  }

  private static ShowingPage.Decide notice(Unlocked unlocked, Showing.Lent lent) {
    boolean mine = lent.by().equals(unlocked.member());
    return lent.isAlone() && !lent.noticed() && !mine
        ? ShowingPage.Decide.NOTICE
        : ShowingPage.Decide.NOTHING;
  }

  private static Happened story(
      Here here, Map<MemberId, String> names, Showing showing, Instant now) {
    Showing.Asked asked = showing.asked();
    String what =
        switch (showing) {
          case Showing.Asked _ -> here.t("identity.showing.asked");
          case Showing.Declined declined ->
              here.t(
                  "identity.showing.declined",
                  name(names, declined.by()),
                  String.join(" ", declined.reason()));
          case Showing.Lent lent -> lent(here, names, lent, lent.isOpen(now) ? "lent" : "over");
          case Showing.Ended(Showing.Lent lent) -> lent(here, names, lent, "ended");
        };
    return Happened.of(here.when(asked.at()), name(names, asked.by()), what).saying(asked.reason());
  }

  private static String lent(
      Here here, Map<MemberId, String> names, Showing.Lent lent, String how) {
    String key = "identity.showing." + how + (lent.isAlone() ? "-alone" : "");
    return here.t(key, name(names, lent.by()), here.when(lent.until()));
  }

  private static String name(Map<MemberId, String> names, MemberId member) {
    return names.getOrDefault(member, "");
  }
}
