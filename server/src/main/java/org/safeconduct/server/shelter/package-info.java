/// Band 3: where people stay. Three kinds of scopes, each under its own key:
///
/// ```
///  casefile ◄── asks: dates, needs, answers          read by the caseworkers' team and the shelter's
///     ▲           ▲
///     │           │ (never the other way)
///     └───────── stay: placements, who knows the      read by the shelter's team alone
///                 address, check-ins, wishes, papers
///                  │ place id
///                  ▼
///                register: places, alarms             read by the shelter's team alone
/// ```
///
/// A caseworker *asks* at a scope of its own that shows what was answered and no place
/// (`docs/decisions/0018`). The scope of the stay is opened by whoever takes the ask up, so that
/// its key was never in a caseworker's hands.
///
/// What the casefile says (whose hands, what must be heeded) is told at the asking's scope and told
/// again by the write that changes it ([org.safeconduct.server.shelter.CasefileWord]): the desks of
/// the shelter go by that.
///
/// ```
///  asked ──take up──► taken up ──placed──► met           placed ──ends──► left
///    ├──decline──► declined                              sign expected ──kept──► expected …
///    └──withdraw─► withdrawn                                  └──missed──► steps, in their order
/// ```
///
/// **Place compromised** is one press: a clock, the place closed, who is there and whom they never
/// want told, who knew the address, free beds, everybody else's keys paused, papers for the lawyer
/// sealed in a scope of their own. Within the hour it can be undone; practising writes nothing.
@NullMarked
package org.safeconduct.server.shelter;

import org.jspecify.annotations.NullMarked;
