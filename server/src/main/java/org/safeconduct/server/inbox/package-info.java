/// Band 3: requests for help, before anybody knows whose casefile they become. A team has one inbox
/// scope ([org.safeconduct.server.team.Register#INBOX]); a request is a subject of it, folded by
/// itself. It comes from the public pages, or a member writes it down for somebody who called,
/// wrote in a chat, or came.
///
/// ```
///  ○ ─▶ New ──answer──▶ InConversation ◀──they write, or taken up again──┐
///        │                   │      │                                     │
///        │                   │      └──wait──▶ Waiting ───────────────────┤
///        ├───────────────────┤                                            │
///        ▼                   ▼                                            │
///     accept              pass on            cannot help, with an answer  │   set aside
///        │                   │                          │                 │       │
///        ▼                   ▼                          ▼                 │       ▼
///     Accepted           PassedOn ──────────────── CannotHelp ────────────┴── SetAside
/// ```
///
/// Accepting opens the casefile in the same commit ([org.safeconduct.server.inbox.Acceptance]):
/// each thing that was said goes to its compartment. The request does not say which casefile it
/// became; the casefile says which request it was. Passing on
/// ([org.safeconduct.server.inbox.HandOver]) lays what was said into a scope that the other team
/// alone opens.
///
/// What is owed is a row that is due: answers first, the oldest before all. No list and no index
/// holds a way to reach anybody.
@NullMarked
package org.safeconduct.server.inbox;

import org.jspecify.annotations.NullMarked;
