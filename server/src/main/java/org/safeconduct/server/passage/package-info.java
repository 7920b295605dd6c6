/// Band 3: the ways out of danger that a person tries, in many countries at once, each with its own
/// state, remedies and clocks. The facts lie in the `case` scope; one application is one subject.
///
/// ```
///                  ┌───────────── withdraw ──────────────┐
///                  │                                     ▼
///  ○ ──plan──▶ Idea ◀──word──▶ Discouraged          Withdrawn
///               │                  │                     ▲
///               └──── lodge ───────┘                     │
///                       ▼                                │
///   pending steps ↺  Lodged ──grant──▶ Granted           │
///                    │   ▲  ─withdraw────────────────────┤
///                 refuse                  ▲              │
///                    ▼                    │grant         │
///                 Refused ──appeal──▶ Appealed ─withdraw─┘
///                    ▲                    │
///                    └──────refuse────────┘
/// ```
///
/// An informal word ("do not apply") is heard in any state and moves nothing but the idea it
/// discourages: it is never a refusal, and it may be corrected later. A refusal has a ground, a day
/// of notice and remedies with clocks. What an authority's portal says is a track of its own
/// ([org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen]); it never changes our state.
@NullMarked
package org.safeconduct.server.passage;

import org.jspecify.annotations.NullMarked;
