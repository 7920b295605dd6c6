package org.safeconduct.server.records;

import org.safeconduct.server.kernel.Term;

/// Something that a form of another program had and that could not be taken over.
///
/// @param field its key or name over there; empty for the form as a whole
/// @param what stands there, as it is written in the form: a calculation, a condition
public record FormLoss(String field, Why why, String what) {
  public enum Why implements Term {
    /// Shown only on a condition over there: it is always shown here.
    CONDITION,
    CALCULATION,
    /// What is typed is not checked against it.
    CONSTRAINT,
    DEFAULT_VALUE,
    /// Choices that depend on an earlier answer are all offered.
    CHOICE_FILTER,
    /// Asked several times over there, once here.
    REPEATED,
    /// A text that asks nothing.
    NOTE,
    /// Filled by the device: time, number, telephone.
    BY_THE_DEVICE,
    /// A type of question that is not known here: taken as text.
    TAKEN_AS_TEXT,
    /// Its choices lie in another file.
    CHOICES_ELSEWHERE,
    /// A language that has no tag here.
    LANGUAGE,
    /// A second field of one name, or a choice twice.
    TWICE,
    /// A picture, sound or film of the form itself.
    MEDIA
  }
}
