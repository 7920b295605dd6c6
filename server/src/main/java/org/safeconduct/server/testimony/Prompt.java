package org.safeconduct.server.testimony;

import org.safeconduct.server.kernel.Term;

/// What a witness may be asked in a full account, after they told it freely: open questions, by
/// what they are about. None has to be asked, none answered.
///
/// After the Istanbul Protocol (2022 revision, chapter IV: circumstances of detention, methods,
/// what followed) and the Murad Code (2022); in our own words.
public enum Prompt implements Term {
  HOW_TAKEN(Matter.DETENTION),
  THE_PLACE(Matter.DETENTION),
  DAY_AND_NIGHT(Matter.DETENTION),
  WHO_HELD_THEM(Matter.DETENTION),
  WHO_WAS_TOLD(Matter.DETENTION),
  HOW_IT_ENDED(Matter.DETENTION),
  WHAT_WAS_DONE(Matter.TORTURE),
  WHO_WAS_THERE(Matter.TORTURE),
  WHAT_WAS_SAID(Matter.TORTURE),
  THE_BODY_THEN(Matter.TORTURE),
  THE_BODY_NOW(Matter.TORTURE),
  WHO_SAW_THE_MARKS(Matter.TORTURE),
  LAST_SEEN_ALIVE(Matter.KILLING),
  SAW_OR_WAS_TOLD(Matter.KILLING),
  WHERE_THE_BODY_IS(Matter.KILLING),
  WHAT_OFFICIALS_SAID(Matter.KILLING),
  LAST_SEEN(Matter.DISAPPEARANCE),
  WHO_TOOK_THEM(Matter.DISAPPEARANCE),
  WHO_WAS_ASKED(Matter.DISAPPEARANCE),
  SIGNS_OF_LIFE(Matter.DISAPPEARANCE),
  WHAT_THEY_WANT_TO_TELL(Matter.SEXUAL_VIOLENCE),
  WHO_KNOWS_OF_IT(Matter.SEXUAL_VIOLENCE),
  CARE_SINCE(Matter.SEXUAL_VIOLENCE),
  WHAT_THEY_WISH(Matter.SEXUAL_VIOLENCE);

  private final Matter matter;

  Prompt(Matter matter) {
    this.matter = matter;
  }

  public Matter matter() {
    return matter;
  }
}
