package org.safeconduct.server.team;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How an organisation is to begin, as `init` and `demo` describe it.
///
/// @param name as its members say it
/// @param domain in key names and origins: `northlight.example`
/// @param members the first of them who is a registrar is certified by the root
/// @param threshold how many trustees together recover the teams' reading keys
/// @param identities how many it takes to open an identity; one where nothing is said
/// @param guardedThreshold how many recover those of guarded teams; 0: nobody, ever
public record FoundingPlan(
    String name,
    String domain,
    List<Team> teams,
    List<Person> members,
    int threshold,
    int guardedThreshold,
    @Nullable OpensBy identities) {
  private static final int FEWEST = 2;

  public FoundingPlan {
    teams = List.copyOf(teams);
    members = List.copyOf(members);
    demand(!name.isBlank(), "the organisation needs a name");
    demand(domain.matches("[a-z0-9.-]+\\.[a-z]+"), "the domain is like northlight.example");
    Set<String> keys = new HashSet<>();
    for (Team team : teams) demand(keys.add(team.key()), "two teams of one key: " + team.key());
    Set<String> handles = new HashSet<>();
    for (Person person : members) {
      demand(person.handle().matches("[a-z][a-z0-9-]{1,30}"), "a handle is like ingrid");
      demand(handles.add(person.handle()), "two members of one handle: " + person.handle());
      demand(keys.containsAll(person.teams()), "a team that is not there: " + person.teams());
    }
    demand(count(members, Role.REGISTRAR) > 0, "somebody has to be the registrar");
    demand(count(members, Role.COORDINATOR) > 0, "somebody has to be a coordinator");
    demand(count(members, Role.CUSTODIAN) > 0, "somebody has to be a custodian");
    long trustees = count(members, Role.TRUSTEE);
    demand(trustees >= FEWEST, "at least two have to be trustees");
    demand(
        threshold >= FEWEST && threshold <= trustees, "recovery takes two of the trustees or more");
    demand(
        guardedThreshold == 0 || (guardedThreshold >= threshold && guardedThreshold <= trustees),
        "recovery of guarded teams takes as many trustees or more");
  }

  /// One where nothing is said of identities.
  public FoundingPlan(
      String name,
      String domain,
      List<Team> teams,
      List<Person> members,
      int threshold,
      int guardedThreshold) {
    this(name, domain, teams, members, threshold, guardedThreshold, null);
  }

  /// A team under a short key that the members' lines use.
  public record Team(String key, String name) {}

  /// A member to be.
  public record Person(String handle, String name, List<String> teams, Set<Role> roles) {
    public Person {
      teams = List.copyOf(teams);
      roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
      return "Person[" + handle + "]";
    }
  }

  Person registrar() {
    return members.stream()
        .filter(p -> p.roles().contains(Role.REGISTRAR))
        .findFirst()
        .orElseThrow();
  }

  List<Person> trustees() {
    return members.stream().filter(p -> p.roles().contains(Role.TRUSTEE)).toList();
  }

  private static long count(List<Person> members, Role role) {
    return members.stream().filter(p -> p.roles().contains(role)).count();
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) throw new IllegalArgumentException(otherwise);
  }
}
