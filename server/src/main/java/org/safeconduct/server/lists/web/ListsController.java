package org.safeconduct.server.lists.web;

import org.safeconduct.server.inquiry.Inquiry;
import org.safeconduct.server.inquiry.InquiryDesk;
import org.safeconduct.server.journal.Chronicle;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.lists.CaseList;
import org.safeconduct.server.lists.Lists;
import org.safeconduct.server.site.NotHere;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The lists of an inquiry side by side.
@Controller
class ListsController {
  private final InquiryDesk inquiries;

  ListsController(InquiryDesk inquiries) {
    this.inquiries = inquiries;
  }

  @GetMapping("/inquiries/{inquiry}/lists")
  ListsPage show(Unlocked unlocked, @PathVariable ScopeId inquiry) {
    Chronicle chronicle = inquiries.read(unlocked, inquiry, Purpose.WORK).orElseThrow(NotHere::new);
    Inquiry of = Inquiry.of(chronicle.about(chronicle.root()));
    String path = "/inquiries/" + inquiry + "/lists/";
    return new ListsPage(
        inquiry,
        of.title(),
        of.state() == Inquiry.State.OPEN,
        Lists.of(chronicle).all().stream().map(list -> line(path, list)).toList());
  }

  private static ListsPage.Line line(String path, CaseList list) {
    return new ListsPage.Line(
        path + list.id(),
        list.brought().name(),
        list.brought().source(),
        list.brought().rows(),
        list.isReady(),
        !list.stands());
  }
}
