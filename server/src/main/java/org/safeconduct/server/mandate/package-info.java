/// Band 2: the only bridge between a person and an inquiry, seen by both books.
///
/// A mandate is one person in one inquiry, kept in three places so that no menu has to keep them
/// apart:
///
/// ```
///   inquiry scope          terms scope                        mandate scope
///   WitnessNumbered        TermsOpened, ConsentGiven, …        MandateOpened
///   P-0003 ──terms──►      what may leave, to whom,            P-0003 ◄─► the person
///   inquiry's team         on which basis                      custodians alone
///                          inquiry's team and custodians
/// ```
///
/// **Nothing leaves without a live basis.** A [Basis] is one of six kinds, each with its own rule;
/// it covers one purpose, one recipient and some kinds of item. [MayLeave] decides. Kinship,
/// silence and a donor's contract are never a basis, so there is no fact that could say them.
///
/// ```
///                      ┌── until passed ──────────────► expired
///   given ──► live ────┼── Withdrawn ─────────────────► withdrawn    (all but the law's)
///                      ├── WithholdingAsked ──────────► withheld     (all but the law's)
///                      └── ConditionReported ─────────► stopped      (consent, representation)
///   asked together: LimitsReadAloud ── ConsentAnswered yes ──► live;  no ──► ends the same before
///   under pressure ─────────────────────────────────► live for protection alone
///   instructed ── ConditionConfirmed by a second ─────► live
///   asked (vital, child) ── agreed by a second ───────► live
///   a minor's yes ── and the guardian's, or two members' ► live;  on the day they are eighteen the
///                    guardian's ends, the rest holds for protection alone until they are asked
/// ```
@NullMarked
package org.safeconduct.server.mandate;

import org.jspecify.annotations.NullMarked;
