package org.safeconduct.server.site;

import java.util.Set;

/// A line of the navigation, as a module's `web` hands it in as a bean.
///
/// @param path where it leads: `/casefiles`
/// @param key the message of its name: `casework.nav`
/// @param order its place: today 0, casefiles 100, inquiries 200, organisation 900
/// @param roles which roles see it (`caseworker`, as team writes them); empty: everybody
public record Signpost(String path, String key, int order, Set<String> roles) {
  public Signpost {
    roles = Set.copyOf(roles);
  }

  public static Signpost of(String path, String key, int order, String... roles) {
    return new Signpost(path, key, order, Set.of(roles));
  }
}
