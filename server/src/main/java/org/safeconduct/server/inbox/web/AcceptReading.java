package org.safeconduct.server.inbox.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.server.casework.Opening;
import org.safeconduct.server.identity.Calling;
import org.safeconduct.server.identity.Channel;
import org.safeconduct.server.identity.IdentityFact.ContactGiven;
import org.safeconduct.server.identity.InHands;
import org.safeconduct.server.inbox.Acceptance;
import org.safeconduct.server.inbox.Asked;
import org.safeconduct.server.inbox.Reach;
import org.safeconduct.server.inbox.Request;
import org.safeconduct.server.inbox.Through;
import org.safeconduct.server.kernel.Audience;
import org.safeconduct.server.kernel.MemberId;
import org.safeconduct.server.kernel.Paragraphs;
import org.safeconduct.server.kernel.TeamId;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.site.Typed;

/// From a request to the form, and from the form to what is kept.
final class AcceptReading {
  static final String ME = "me";

  private AcceptReading() {}

  /// Everything that was said, in its place.
  static AcceptForm of(Here here, Request request, String seen, String home) {
    Asked asked = request.asked();
    Reach reach = asked.reach();
    String need =
        asked.needs().stream()
            .map(n -> here.t("inbox.need." + n.word()))
            .collect(Collectors.joining(" · "));
    return new AcceptForm(
        seen,
        home,
        ME,
        need,
        Paragraphs.text(asked.account()),
        asked.region(),
        "",
        channel(reach).name(),
        reach.handle(),
        request.hands().name(),
        (reach.neverCall() ? Calling.NEVER_CALL : Calling.IN_THE_HOURS_SAID).name(),
        reach.hours(),
        reach.mayPickUp(),
        reach.codeWord(),
        Paragraphs.text(asked.neverKnow()));
  }

  private static Channel channel(Reach reach) {
    if (reach.by().contains(Through.PHONE)) return Channel.PHONE;
    return reach.by().contains(Through.E_MAIL) ? Channel.MAIL : Channel.OTHER;
  }

  /// @param teams of the member, by id
  static Acceptance.Kept read(
      Typed typed, AcceptForm form, Map<TeamId, String> teams, MemberId member) {
    Optional<TeamId> home = team(typed, "home", form.home(), teams);
    Audience reader =
        form.identity().equals(ME)
            ? new Audience.OfMember(member)
            : team(typed, "identity", form.identity(), teams)
                .<Audience>map(Audience.OfTeam::new)
                .orElseGet(() -> new Audience.OfMember(member));
    Opening opening =
        new Opening(
            home.orElseGet(() -> teams.keySet().iterator().next()),
            List.of(reader),
            Paragraphs.of(form.need()));
    return new Acceptance.Kept(
        opening,
        form.region().strip(),
        Paragraphs.of(form.account()),
        Paragraphs.of(form.grounds()),
        form.hasContact() ? Optional.of(contact(typed, form)) : Optional.empty(),
        Paragraphs.of(form.neverKnow()));
  }

  private static Optional<TeamId> team(
      Typed typed, String field, String chosen, Map<TeamId, String> teams) {
    Optional<TeamId> found =
        teams.keySet().stream().filter(t -> t.toString().equals(chosen)).findFirst();
    if (found.isEmpty()) typed.wrong(field, "site.typed.choose");
    return found;
  }

  private static ContactGiven contact(Typed typed, AcceptForm form) {
    return new ContactGiven(
        typed.term("channel", Channel.class, form.channel()),
        form.handle().strip(),
        typed.term("hands", InHands.class, form.hands()),
        typed.term("calling", Calling.class, form.calling()),
        form.hours(),
        form.others(),
        form.codeWord());
  }
}
