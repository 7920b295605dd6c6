package org.safeconduct.server.files;

import java.util.List;
import org.safeconduct.server.files.child.Heard;

/// Takes the rows of a workbook while a child is still telling them.
public interface SheetTaker {
  /// For a task that tells of none.
  SheetTaker NONE =
      new SheetTaker() {
        @Override
        public void sheet(String name) throws Heard.NotInForm {
          throw new Heard.NotInForm("a sheet where there should be none");
        }

        @Override
        public void row(List<String> cells) throws Heard.NotInForm {
          throw new Heard.NotInForm("a row where there should be none");
        }
      };

  /// A sheet begins.
  void sheet(String name) throws Heard.NotInForm;

  /// A row of it, empty ones included.
  void row(List<String> cells) throws Heard.NotInForm;
}
