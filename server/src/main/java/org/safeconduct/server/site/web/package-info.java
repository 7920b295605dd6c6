/// The machinery behind the shell: the filter chain and its headers, who is here, rendering,
/// errors, and the pages that belong to no module.
///
/// ```
///   request ─► firewall (hosts, methods, paths) ─► headers ─► Arrival (whose cookie) ─► PostGuard
///           ─► controller (Unlocked, Listed, …Form by argument resolvers) ─► Answers ─► Renderer
///                 └─ NotHere, Refused, Locked ─► Refusals
/// ```
@NullMarked
package org.safeconduct.server.site.web;

import org.jspecify.annotations.NullMarked;
