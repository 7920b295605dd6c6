package org.safeconduct.server.cli.demo;

import java.util.function.Consumer;
import org.safeconduct.server.vault.Unlocked;

/// What one member does on one day of the story.
///
/// @param day days from today
/// @param who the member's handle
record Scene(int day, String who, Consumer<Unlocked> what) {}
