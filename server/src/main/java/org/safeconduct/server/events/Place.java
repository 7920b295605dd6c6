package org.safeconduct.server.events;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.server.kernel.Locality;
import org.safeconduct.server.kernel.SubjectId;

/// Where something was done.
public record Place(SubjectId id, Locality locality) {
  public String label() {
    String names = locality.names();
    return names.isEmpty() && locality.country() != null ? locality.country().code() : names;
  }

  /// As a form names it: "Military Academy, Las Condes"; the region has its own field there.
  public String typed() {
    String names =
        Stream.of(locality.site(), locality.town())
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? label() : names;
  }

  @Override
  public String toString() {
    return "Place[" + id + "]";
  }
}
