package org.safeconduct.estimate.protect;

import java.time.LocalDate;

/// What a release is about and of when.
///
/// @param about which people are counted, in the same words every time: “helped”, “killed
///   1990–2017”
/// @param asOf the day whose state is shown
public record Occasion(String about, LocalDate asOf) {}
