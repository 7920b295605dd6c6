package org.safeconduct.server.team.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Page;
import org.safeconduct.server.team.Member;
import org.safeconduct.server.team.OpensBy;
import org.safeconduct.server.team.Organisation;
import org.safeconduct.server.team.Role;

/// Who works here, who is put forward, who is gone.
public record MembersPage(
    String organisation,
    List<Line> here,
    List<Waiting> waiting,
    List<Line> gone,
    List<String> recovered,
    Certifying certifying,
    String identities,
    List<Choice> identityChoices,
    Cooling cooling,
    boolean trustee,
    boolean registrar)
    implements Page {
  public MembersPage {
    here = List.copyOf(here);
    waiting = List.copyOf(waiting);
    gone = List.copyOf(gone);
    recovered = List.copyOf(recovered);
    identityChoices = List.copyOf(identityChoices);
  }

  /// For how many days casefiles cool.
  ///
  /// @param days as it is, or as typed
  /// @param maySay the reader is a coordinator
  public record Cooling(String days, boolean maySay, List<FieldError> errors) {
    public Cooling {
      errors = List.copyOf(errors);
    }
  }

  /// The same, with what was typed for the days and what is wrong with it.
  MembersPage wrong(String days, FieldError error) {
    return new MembersPage(
        organisation,
        here,
        waiting,
        gone,
        recovered,
        certifying,
        identities,
        identityChoices,
        new Cooling(days, cooling.maySay(), List.of(error)),
        trustee,
        registrar);
  }

  @Override
  public int status() {
    return cooling.errors().isEmpty() ? 200 : 422;
  }

  /// A member.
  public record Line(
      String id, String name, String handle, String roles, String teams, String since) {
    @Override
    public String toString() {
      return "Line[" + id + "]";
    }
  }

  /// Where the registrar's role and the root's word differ.
  ///
  /// @param gone names of those who are gone and could still certify
  /// @param not names of those who wear the role and whom the root did not certify
  public record Certifying(List<String> gone, List<String> not) {
    public Certifying {
      gone = List.copyOf(gone);
      not = List.copyOf(not);
    }

    static Certifying of(Organisation organisation, Set<MemberId> standing) {
      return new Certifying(
          standing.stream()
              .flatMap(id -> organisation.member(id).stream())
              .filter(member -> !member.has(Role.REGISTRAR))
              .map(Member::name)
              .sorted()
              .toList(),
          organisation.all(Role.REGISTRAR).stream()
              .filter(member -> !standing.contains(member.id()))
              .map(Member::name)
              .toList());
    }

    @Override
    public String toString() {
      return "Certifying";
    }
  }

  /// Somebody put forward.
  ///
  /// @param mayEnrol the reader is a registrar and did not put them forward
  public record Waiting(
      String place,
      String name,
      String handle,
      String roles,
      String teams,
      String by,
      boolean mayEnrol) {
    @Override
    public String toString() {
      return "Waiting[" + place + "]";
    }
  }

  /// @param registrars whom the root certified
  static MembersPage of(
      Organisation organisation, Set<MemberId> registrars, MemberId reader, Here here) {
    boolean registrar = organisation.has(reader, Role.REGISTRAR);
    return new MembersPage(
        organisation.name(),
        organisation.here().stream().map(m -> line(m, organisation, here)).toList(),
        organisation.putForward().values().stream()
            .map(c -> waiting(c, organisation, here, registrar && !c.by().equals(reader)))
            .toList(),
        organisation.members().values().stream()
            .filter(m -> !m.isHere())
            .map(m -> line(m, organisation, here))
            .toList(),
        organisation.recovered().stream().map(organisation::nameOf).toList(),
        Certifying.of(organisation, registrars),
        organisation.identities().name(),
        Choice.of(here, OpensBy.class, "team.identities"),
        new Cooling(
            Integer.toString(organisation.coolingDays()),
            organisation.has(reader, Role.COORDINATOR),
            List.of()),
        organisation.has(reader, Role.TRUSTEE),
        registrar);
  }

  private static Line line(Member member, Organisation organisation, Here here) {
    return new Line(
        member.id().toString(),
        member.name(),
        member.handle(),
        MemberWords.roles(member.roles(), here),
        MemberWords.teams(member.teams(), organisation),
        here.day(LocalDate.ofInstant(member.since(), ZoneOffset.UTC)));
  }

  private static Waiting waiting(
      Organisation.Candidate candidate, Organisation organisation, Here here, boolean mayEnrol) {
    return new Waiting(
        candidate.place().toString(),
        candidate.name(),
        candidate.handle(),
        MemberWords.roles(candidate.roles(), here),
        MemberWords.teams(candidate.teams(), organisation),
        organisation.nameOf(candidate.by()),
        mayEnrol);
  }

  @Override
  public String template() {
    return "team/members";
  }

  @Override
  public String toString() {
    return "MembersPage";
  }
}
