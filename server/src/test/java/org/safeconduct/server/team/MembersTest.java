package org.safeconduct.server.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.safeconduct.server.browser.House;
import org.safeconduct.server.browser.Wire;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.vault.Unlocked;
import org.safeconduct.server.vault.Vault;

/// A member's way in and out, through the pages: put forward, enrolled, signed in, removed.
@Timeout(240)
class MembersTest {
  private static final Pattern PLACE = Pattern.compile("/candidates/(subject_[0-9a-z]{25})/enrol");
  private static final Pattern CODE = Pattern.compile("<code dir=\"ltr\">([^<]+)</code>");

  @Test
  void takesTwoToEnrolAndReKeysWhenOneGoes() {
    Wire salome = Wire.signIn("salome");
    Wire ingrid = Wire.signIn("ingrid");
    TeamId north = team("Passage North");
    int epoch = House.get().bean(Vault.class).teams().epoch(north);

    Map<String, String> form =
        Map.of(
            "name", "Noor Al-Khatib",
            "handle", "noor",
            "teams", north.toString(),
            "roles", "caseworker");
    assertThat(salome.post("/members/new", form).status()).isEqualTo(303);
    String place = first(PLACE, ingrid.get("/members").body(), 1);
    assertThat(salome.get("/members").body()).doesNotContain("/enrol");

    String path = "/members/candidates/" + place + "/enrol";
    assertThat(ingrid.post(path, Map.of()).body()).contains("name=\"passphrase\"");
    assertThat(ingrid.post(path, Map.of("passphrase", "not it")).status()).isEqualTo(422);
    Wire.Reply once = ingrid.post(path, again("ingrid"));
    assertThat(once.status()).isEqualTo(200);
    String handle = first(CODE, once.body(), 1);
    String passphrase = first(CODE, once.body(), 2);
    assertThat(handle).isEqualTo("noor");

    assertThat(signIn(passphrase)).isEqualTo(303);
    assertThat(ingrid.get("/members").body()).contains("Noor Al-Khatib");

    String noor = idOf("noor");
    Map<String, String> reason = Map.of("reason", "Left.", "passphrase", pass("ingrid"));
    assertThat(ingrid.post("/members/" + noor + "/remove", reason).status()).isEqualTo(303);
    assertThat(signIn(passphrase)).isEqualTo(422);
    assertThat(House.get().bean(Vault.class).teams().epoch(north)).isEqualTo(epoch + 1);
  }

  @Test
  void refusesToLeaveAnOfficeEmpty() {
    Wire ingrid = Wire.signIn("ingrid");
    String self = idOf("ingrid");
    Map<String, String> form =
        Map.of(
            "teams", team("Passage North").toString(),
            "roles", "caseworker",
            "passphrase", pass("ingrid"));
    Wire.Reply reply = ingrid.post("/members/" + self + "/assign", form);
    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("no registrar left");
  }

  private static Map<String, String> again(String handle) {
    return Map.of("passphrase", pass(handle));
  }

  private static String pass(String handle) {
    return House.get().passphrase(handle);
  }

  private static int signIn(String passphrase) {
    return Wire.stranger()
        .post("/sign-in", Map.of("handle", "noor", "passphrase", passphrase))
        .status();
  }

  private static String first(Pattern pattern, String text, int nth) {
    Matcher matcher = pattern.matcher(text);
    for (int i = 0; i < nth; i++) {
      if (!matcher.find()) throw new AssertionError("not on the page: " + pattern);
    }
    return matcher.group(1);
  }

  private static TeamId team(String name) {
    return organisation().working().stream()
        .filter(t -> t.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static String idOf(String handle) {
    return organisation().here().stream()
        .filter(m -> m.handle().equals(handle))
        .findFirst()
        .orElseThrow()
        .id()
        .toString();
  }

  private static Organisation organisation() {
    House house = House.get();
    SignInDesk signIn = house.bean(SignInDesk.class);
    var welcome = (SignIn.Welcome) signIn.signIn("ingrid", pass("ingrid"));
    try (Unlocked unlocked = signIn.open(welcome.secret()).orElseThrow()) {
      return house.bean(TeamDesk.class).organisation(unlocked);
    }
  }
}
