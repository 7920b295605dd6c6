/// The bounded child, from outside: what walls there are, how it is started, watched and ended, and
/// how little of its answer is believed.
///
/// ```
///   sealed file ─open─► pipe ─► [ ulimit · nice · walls · JVM: parser ] ─► pipe ─► Heard: strict
///                                        ▲ Watch: 30 s, 512 MiB, then SIGKILL        │ pixels
///                                                                                    ▼
///                                                                              Png ─► sealed file
/// ```
@NullMarked
package org.safeconduct.server.files.child;

import org.jspecify.annotations.NullMarked;
