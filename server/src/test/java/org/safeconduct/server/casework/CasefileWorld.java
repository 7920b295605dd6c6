package org.safeconduct.server.casework;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.server.care.CareFact;
import org.safeconduct.server.care.NeedFact;
import org.safeconduct.server.casework.CaseworkDesk.Opened;
import org.safeconduct.server.children.ChildFact;
import org.safeconduct.server.group.GroupFact;
import org.safeconduct.server.helpers.HelpFact;
import org.safeconduct.server.identity.Identities;
import org.safeconduct.server.identity.IdentityFact;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.FactBook;
import org.safeconduct.server.journal.JournalWorld;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.kernel.ScopeKind;
import org.safeconduct.server.kernel.SubjectId;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.legal.LegalFact;
import org.safeconduct.server.money.MoneyFact;
import org.safeconduct.server.passage.PassageFact;
import org.safeconduct.server.route.PaperFact;
import org.safeconduct.server.vault.Unlocked;

/// A founded organisation with the desks of the casefile band, on the real journal.
public final class CasefileWorld implements AutoCloseable {
  private final JournalWorld world;
  private final CaseworkDesk desk;
  private @Nullable ScopeId identity;

  public CasefileWorld(Path folder, FactBook... more) {
    this.world =
        JournalWorld.in(
            folder,
            Stream.concat(
                    Stream.of(
                            CaseworkFact.class,
                            VerificationFact.class,
                            PassageFact.class,
                            IdentityFact.class,
                            LegalFact.class,
                            ChildFact.class,
                            MoneyFact.class,
                            HelpFact.class,
                            GroupFact.class,
                            CareFact.class,
                            NeedFact.class,
                            PaperFact.class)
                        .map(FactBook::of),
                    Arrays.stream(more))
                .toArray(FactBook[]::new));
    ScopeId organisation = world.openScope(ScopeKind.ORGANISATION);
    this.desk =
        new CaseworkDesk(
            world.journal(),
            new Known(organisation, world.casework(), world.coordination()),
            List.of(this::openIdentity),
            List.of(),
            world.clock(),
            world.random());
  }

  private List<Compartment.Opening> openIdentity(
      Unlocked unlocked, ScopeId casefile, TeamId home, List<Audience> readers) {
    List<Compartment.Opening> opening =
        Identities.compartment(world.random()).open(unlocked, casefile, home, readers);
    identity = opening.getLast().scope().id();
    return opening;
  }

  /// The identity of the casefile that was opened last.
  public ScopeId identity() {
    return Objects.requireNonNull(identity);
  }

  private record Known(ScopeId organisation, TeamId team, TeamId keepers) implements Colleagues {
    @Override
    public Map<MemberId, String> names(Unlocked unlocked) {
      return Map.of(unlocked.member(), "Somebody");
    }

    @Override
    public TeamId keepers(Unlocked unlocked) {
      return keepers;
    }

    @Override
    public int coolingDays(Unlocked unlocked) {
      return 30;
    }

    @Override
    public Map<TeamId, String> teams(Unlocked unlocked) {
      return Map.of(team, "Casework");
    }
  }

  public JournalWorld journal() {
    return world;
  }

  public CaseworkDesk desk() {
    return desk;
  }

  public HistoryDesk history() {
    return new HistoryDesk(desk, world.journal());
  }

  /// A new casefile whose identity only its caseworker may open.
  public Opened open(Unlocked caseworker) {
    return desk.open(
        caseworker,
        world.casework(),
        List.of(new Audience.OfMember(caseworker.member())),
        List.of("A bed for tonight."));
  }

  public At at(Unlocked reader, ScopeId casefile, SubjectId subject) {
    return new At(casefile, subject, look(reader, casefile).seen(subject));
  }

  public At root(Unlocked reader, ScopeId casefile) {
    return at(reader, casefile, look(reader, casefile).root());
  }

  public Chronicle look(Unlocked reader, ScopeId casefile) {
    return desk.look(reader, casefile);
  }

  @Override
  public void close() {
    world.close();
  }
}
