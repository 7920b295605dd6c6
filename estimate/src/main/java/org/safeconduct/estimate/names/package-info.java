/// Names of people as they are written in many scripts, brought into one space of keys.
///
/// A name is split into its parts ([NameParts]: family name first or last, joined or hyphenated,
/// with titles and particles that carry no identity). Each part is spelt in Latin letters
/// ([Spelling]) and then heard: [Sounds] for scripts that write their vowels, [ArabicSounds] for
/// those that leave them out. [NameKeys] turns what was heard into index terms:
///
/// ```
///   Кадиев ─┐                              ┌ v KaTaF   sounds with two classes of vowels
///   Kadiev ─┼─► kadiev ─► K a D a F ───────┼ l KDF     sounds without vowels
///   Qadiyev ┘                              └ i K       how it begins
///   قادييف ───────────────► K   D   F ─────── a KDF
/// ```
///
/// Scripts with vowels meet each other in `v`, which is precise; `l` and `a` meet only across the
/// two families of scripts, because without vowels Kadiev and Kudoyev sound alike. No list of first
/// names, no statistics, nothing learnt: what is found can be explained by the letters alone.
/// Measured in docs/methods/names.md.
@NullMarked
package org.safeconduct.estimate.names;

import org.jspecify.annotations.NullMarked;
