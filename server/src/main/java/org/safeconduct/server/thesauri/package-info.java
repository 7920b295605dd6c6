/// Band 2: the words that acts, people and places are coded with: the HURIDOCS micro-thesauri, what
/// this organisation says instead, and what an inquiry adds.
///
/// ```
///   TermCode ──► Thesaurus (a list as it ships, eight languages)
///      │              │
///      │              ├── TermReworded    (organisation): another word shown, the code stays
///      └── Lexicon ◄──┴── LocalTermAdded  (inquiry): a term that no list has, under a broader one
/// ```
///
/// A code is what is written into facts; a word is only shown. A court reads the code, so a word
/// may follow the people it is about without changing what was recorded.
@NullMarked
package org.safeconduct.server.thesauri;

import org.jspecify.annotations.NullMarked;
