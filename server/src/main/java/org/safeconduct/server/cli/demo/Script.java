package org.safeconduct.server.cli.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.casework.Danger;
import org.safeconduct.server.casework.Ending;
import org.safeconduct.server.casework.Ground;
import org.safeconduct.server.identity.Calling;
import org.safeconduct.server.identity.Channel;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.Age;
import org.safeconduct.server.inbox.Came;
import org.safeconduct.server.inbox.Need;
import org.safeconduct.server.inbox.Passport;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.kernel.Country;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.PartialDate;
import org.safeconduct.server.mandate.ItemKind;
import org.safeconduct.server.mandate.Recipient;
import org.safeconduct.server.team.Role;
import tools.jackson.databind.json.JsonMapper;

/// What the fictional organisation's files say, in the shape in which they say it.
final class Script {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Script() {}

  record Organisation(
      String name,
      @JsonProperty("origin") String domain,
      List<Team> teams,
      int trustees,
      List<Person> members) {}

  record Team(String key, String name) {}

  record Person(String handle, String name, List<String> teams, Set<Role> roles) {}

  /// @param asks why the caseworker asks to be shown the identity, where that takes two; null where
  ///   one opens it
  record Casefile(
      String name,
      @JsonProperty("native") String inOwnScript,
      PartialDate born,
      Country country,
      Language language,
      List<String> note,
      @Nullable List<GroundLine> grounds,
      @JsonProperty("risk") Danger danger,
      String team,
      @Nullable List<Application> applications,
      @Nullable Ending ending,
      @Nullable Contact contact,
      @Nullable List<String> asks,
      @Nullable Bed bed,
      @Nullable List<Task> tasks) {}

  /// A bed that is asked for and found.
  ///
  /// @param day days from today, of the first night
  record Bed(int day, List<String> needs) {}

  /// A way that ended long before the others began.
  ///
  /// @param came days from today
  /// @param ended days from today
  record Earlier(int came, int ended, Ending ending) {}

  record GroundLine(Ground ground, Kind kind) {
    enum Kind {
      @JsonProperty("perceived")
      PERCEIVED,
      @JsonProperty("actual")
      ACTUAL
    }
  }

  record Contact(Channel channel, String handle, InHands hands, Calling calling) {}

  record Task(String what, int due) {}

  record Application(Country to, List<Step> steps) {}

  /// @param day days from today
  record Step(String step, int day, String words, String more) {}

  record Inquiry(String title, List<String> about, boolean statements, List<Witness> witnesses) {}

  record Witness(
      String name, String reach, Language language, List<Consent> terms, Account account) {}

  /// @param expires days from today
  record Consent(Recipient recipient, List<ItemKind> items, int expires) {}

  record Account(Language language, PartialDate taken, String place, List<String> paragraphs) {}

  record CaseList(
      String name, String source, String file, List<String> columns, List<List<String>> rows) {}

  /// A call for help that a member wrote down.
  ///
  /// @param day days from today
  record Request(
      String team,
      String who,
      int day,
      Came came,
      Age age,
      String region,
      List<Need> needs,
      @Nullable Passport passport,
      String handle,
      Through by,
      List<String> account,
      List<String> neverKnow,
      List<Answer> answers) {}

  /// @param lookAgain days from today
  record Answer(int day, Through through, List<String> words, @Nullable Integer lookAgain) {}

  static List<Request> requests() {
    return List.of(read("requests", Request[].class));
  }

  static List<CaseList> lists() {
    return List.of(read("lists", CaseList[].class));
  }

  static Organisation organisation() {
    return read("organisation", Organisation.class);
  }

  static List<Casefile> casefiles() {
    return List.of(read("casefiles", Casefile[].class));
  }

  static List<Earlier> earlier() {
    return List.of(read("earlier", Earlier[].class));
  }

  static List<Inquiry> inquiries() {
    return List.of(read("inquiries", Inquiry[].class));
  }

  private static <T> T read(String name, Class<T> type) {
    String path = "/northlight/" + name + ".json";
    try (InputStream in = Script.class.getResourceAsStream(path)) {
      return JSON.readValue(Objects.requireNonNull(in, path), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
