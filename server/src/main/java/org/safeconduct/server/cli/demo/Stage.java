package org.safeconduct.server.cli.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.safeconduct.server.journal.Outcome;
import org.safeconduct.server.kernel.Due;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.team.Reasked;
import org.safeconduct.server.team.SignIn;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.vault.Unlocked;

/// Where the story is played: the program's front doors, the clock, the members and their
/// passphrases.
///
/// @param passphrases by handle
/// @param ids by handle
/// @param teams by the key that the files use
record Stage(
    Doors doors,
    StoryClock clock,
    Map<String, String> passphrases,
    Map<String, MemberId> ids,
    Map<String, TeamId> teams) {

  <T> T door(Class<T> type) {
    return doors.door(type);
  }

  /// Does something as a member, signed in with the passphrase as on the page.
  <T> T as(String handle, Function<Unlocked, T> scene) {
    SignInDesk desk = door(SignInDesk.class);
    if (!(desk.signIn(handle, passphrase(handle)) instanceof SignIn.Welcome welcome)) {
      throw new IllegalStateException("the fictional member cannot sign in: " + handle);
    }
    try (Unlocked unlocked = desk.open(welcome.secret()).orElseThrow()) {
      T told = scene.apply(unlocked);
      desk.signOutEverywhere(unlocked);
      return told;
    }
  }

  /// Plays scenes day by day, in their order where they share one. Each member stays signed in.
  void play(List<Scene> scenes) {
    List<Scene> inOrder = scenes.stream().sorted(Comparator.comparingInt(Scene::day)).toList();
    List<String> cast = inOrder.stream().map(Scene::who).distinct().toList();
    play(inOrder, cast, new HashMap<>());
  }

  private void play(List<Scene> scenes, List<String> cast, Map<String, Unlocked> in) {
    if (in.size() == cast.size()) {
      for (Scene scene : scenes) {
        clock.goOn(scene.day());
        scene.what().accept(Objects.requireNonNull(in.get(scene.who())));
      }
      return;
    }
    String next = cast.get(in.size());
    as(
        next,
        unlocked -> {
          in.put(next, unlocked);
          play(scenes, cast, in);
          return true;
        });
  }

  Reasked again(String handle) {
    return door(SignInDesk.class).again(member(handle), passphrase(handle)).orElseThrow();
  }

  MemberId member(String handle) {
    return Objects.requireNonNull(ids.get(handle), handle);
  }

  TeamId team(String key) {
    return Objects.requireNonNull(teams.get(key), key);
  }

  PartialDate day(int fromToday) {
    return PartialDate.parse(today().plusDays(fromToday).toString());
  }

  LocalDate date(int fromToday) {
    return today().plusDays(fromToday);
  }

  Due due(int fromToday) {
    return new Due(date(fromToday), ZoneOffset.UTC);
  }

  /// A story in which something is refused is told wrongly.
  static Outcome.Written written(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Written written -> written;
      case Outcome.Refused no -> throw new Refused(no.refusal());
      case Outcome.Conflict conflict ->
          throw new IllegalStateException("a conflict in the story: " + conflict.draft());
    };
  }

  private LocalDate today() {
    return clock.today().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private String passphrase(String handle) {
    return Objects.requireNonNull(passphrases.get(handle), handle);
  }

  @Override
  public String toString() {
    return "Stage";
  }
}
