/// Northlight: a fictional organisation, made through the program's own front doors. Its people,
/// their stories and words lie in `northlight/*.json`; nobody in it exists. Dates there are days
/// from today, so that the demo is always in the middle of its work.
@NullMarked
package org.safeconduct.server.cli.demo;

import org.jspecify.annotations.NullMarked;
