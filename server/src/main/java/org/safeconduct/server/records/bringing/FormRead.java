package org.safeconduct.server.records.bringing;

import java.util.List;
import org.safeconduct.server.records.FormLoss;
import org.safeconduct.server.records.Sketch;

/// A form of another program as a kind of record, and what of it could not be taken over.
public record FormRead(Sketch kind, List<FormLoss> losses) {
  public FormRead {
    losses = List.copyOf(losses);
  }

  /// It is no such form.
  public static final class NotAForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAForm(String why) {
      super(why, null, false, false);
    }
  }
}
