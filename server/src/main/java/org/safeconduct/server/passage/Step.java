package org.safeconduct.server.passage;

import org.safeconduct.server.kernel.Phrase;
import org.safeconduct.server.kernel.Refused;
import org.safeconduct.server.kernel.Term;
import org.safeconduct.server.passage.PassageFact.AppealLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationLodged;
import org.safeconduct.server.passage.PassageFact.ApplicationPlanned;
import org.safeconduct.server.passage.PassageFact.ApplicationWithdrawn;
import org.safeconduct.server.passage.PassageFact.AuthorityStatusSeen;
import org.safeconduct.server.passage.PassageFact.BiometricsGiven;
import org.safeconduct.server.passage.PassageFact.DocumentsAsked;
import org.safeconduct.server.passage.PassageFact.DocumentsHandedIn;
import org.safeconduct.server.passage.PassageFact.InformalWordCorrected;
import org.safeconduct.server.passage.PassageFact.InformalWordGiven;
import org.safeconduct.server.passage.PassageFact.RemedySet;
import org.safeconduct.server.passage.PassageFact.VisaGranted;
import org.safeconduct.server.passage.PassageFact.VisaInterviewHeld;
import org.safeconduct.server.passage.PassageFact.VisaInterviewSet;
import org.safeconduct.server.passage.PassageFact.VisaRefused;

/// What can be done about an application; which of them a state allows, [Application#possible]
/// says.
public enum Step implements Term {
  PLAN,
  HEAR,
  LODGE,
  BIOMETRICS,
  SET_INTERVIEW,
  HOLD_INTERVIEW,
  ASK_DOCUMENTS,
  HAND_IN,
  SEE_STATUS,
  REFUSE,
  SET_REMEDY,
  APPEAL,
  GRANT,
  WITHDRAW;

  static Step of(PassageFact fact) {
    return switch (fact) {
      case ApplicationPlanned _ -> PLAN;
      case InformalWordGiven _, InformalWordCorrected _ -> HEAR;
      case ApplicationLodged _ -> LODGE;
      case BiometricsGiven _ -> BIOMETRICS;
      case VisaInterviewSet _ -> SET_INTERVIEW;
      case VisaInterviewHeld _ -> HOLD_INTERVIEW;
      case DocumentsAsked _ -> ASK_DOCUMENTS;
      case DocumentsHandedIn _ -> HAND_IN;
      case AuthorityStatusSeen _ -> SEE_STATUS;
      case VisaRefused _ -> REFUSE;
      case RemedySet _ -> SET_REMEDY;
      case AppealLodged _ -> APPEAL;
      case VisaGranted _ -> GRANT;
      case ApplicationWithdrawn _ -> WITHDRAW;
    };
  }

  /// A step that is possible, but not so: the sentence says what does not fit.
  static Refused no(String key, Object... arguments) {
    return Refused.because("passage.refuse." + key, arguments);
  }

  /// Why this step cannot be taken there, and what can be done instead.
  Refused impossible(Application from) {
    return Refused.because("passage.refuse." + word(), Phrase.of("passage.possible", from.state()));
  }
}
