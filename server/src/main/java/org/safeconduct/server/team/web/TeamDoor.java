package org.safeconduct.server.team.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.site.Door;
import org.safeconduct.server.site.KeptForm;
import org.safeconduct.server.site.Visitor;
import org.safeconduct.server.team.Member;
import org.safeconduct.server.team.Role;
import org.safeconduct.server.team.SignInDesk;
import org.safeconduct.server.team.TeamDesk;
import org.safeconduct.server.team.session.Sessions.Standing;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers what the shell asks. The layout's name, roles and language of a member stay in memory
/// for a minute while their session is open; what they may do is never decided by them.
@Component
class TeamDoor implements Door {
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Self NOBODY = new Self("", Set.of(), Optional.empty(), Instant.MIN);

  private final SignInDesk signIn;
  private final TeamDesk team;
  private final InstantSource clock;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<String, Self> selves = new ConcurrentHashMap<>();

  TeamDoor(SignInDesk signIn, TeamDesk team, InstantSource clock) {
    this.signIn = signIn;
    this.team = team;
    this.clock = clock;
  }

  private record Self(String name, Set<String> roles, Optional<Locale> language, Instant until) {
    @Override
    public String toString() {
      return "Self";
    }
  }

  @Override
  public Optional<Visitor> visitor(String secret) {
    if (secret.isEmpty()) return Optional.empty();
    return signIn.standing(secret).map(standing -> visitor(standing, secret));
  }

  private Visitor visitor(Standing standing, String secret) {
    Self self = standing.open() ? self(standing.name(), secret) : locked(standing.name());
    return new Visitor(
        standing.name(),
        standing.member(),
        standing.token(),
        !standing.open(),
        self.name(),
        self.roles(),
        self.language());
  }

  private Self locked(String session) {
    selves.remove(session);
    return NOBODY;
  }

  private Self self(String session, String secret) {
    @Nullable Self known = selves.get(session);
    if (known != null && known.until().isAfter(clock.instant())) return known;
    Self fresh = signIn.open(secret).map(this::read).orElse(NOBODY);
    selves.put(session, fresh);
    return fresh;
  }

  private Self read(Unlocked opened) {
    try (Unlocked unlocked = opened) {
      return team.organisation(unlocked).member(unlocked.member()).map(this::self).orElse(NOBODY);
    } catch (Refused noSeatYet) {
      return NOBODY;
    }
  }

  private Self self(Member member) {
    return new Self(
        member.name(),
        member.roles().stream().map(Role::word).collect(Collectors.toSet()),
        member.language().map(l -> Locale.forLanguageTag(l.tag())),
        clock.instant().plus(FRESH));
  }

  @Override
  public Optional<Unlocked> open(String secret) {
    return secret.isEmpty() ? Optional.empty() : signIn.open(secret);
  }

  @Override
  public void lock(Visitor visitor) {
    selves.remove(visitor.session());
    signIn.lock(visitor.session());
  }

  @Override
  public void keep(Visitor author, KeptForm form) {
    signIn.keep(author.member(), json.writeValueAsBytes(form));
  }

  @Override
  public List<KeptForm> kept(Unlocked unlocked) {
    return signIn.kept(unlocked).stream()
        .map(kept -> json.readValue(kept.bytes().toArray(), KeptForm.class).named(kept.name()))
        .toList();
  }

  @Override
  public void forget(Unlocked unlocked, String id) {
    signIn.forget(unlocked, id);
  }

  @Override
  public void speak(Unlocked unlocked, Language language) {
    team.speak(unlocked, language);
    selves.clear();
  }
}
