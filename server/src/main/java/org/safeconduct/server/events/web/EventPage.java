package org.safeconduct.server.events.web;

import java.util.List;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.records.OwnFields;
import org.safeconduct.server.site.Choice;
import org.safeconduct.server.site.FieldError;
import org.safeconduct.server.site.Page;

/// An event with its acts, what speaks of it, what was done because of it, and its chain.
///
/// @param sure how sure the inquiry is
/// @param links what it is to others
public record EventPage(
    ScopeId inquiry,
    String id,
    String seen,
    String title,
    String during,
    List<String> told,
    String sure,
    List<Said.Line> acts,
    List<Tied> links,
    List<Source> information,
    List<Intervention> interventions,
    Choices choices,
    OwnFields own,
    EventForm form,
    List<FieldError> errors)
    implements Page {

  /// What this event is to another.
  public record Tied(String chain, Said.Link other, String why) {}

  public record Source(String kind, Said.Link source, String reliability) {}

  public record Intervention(
      String type, String party, String on, String askedOf, String response) {}

  /// What there is to choose from.
  public record Choices(
      List<Choice> events,
      List<Choice> chains,
      List<Choice> sources,
      List<Choice> reliabilities,
      List<Choice> interventions,
      List<Choice> responses) {}

  public String path() {
    return "/inquiries/" + inquiry + "/events/" + id;
  }

  @Override
  public String template() {
    return "events/event";
  }

  @Override
  public int status() {
    return errors.isEmpty() ? 200 : 422;
  }
}
