package org.safeconduct.server.inquiry.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.server.inquiry.web.InquiryPage.Account;
import org.safeconduct.server.inquiry.web.InquiryPage.CaseList;
import org.safeconduct.server.inquiry.web.InquiryPage.Event;
import org.safeconduct.server.inquiry.web.InquiryPage.Exhibit;
import org.safeconduct.server.inquiry.web.InquiryPage.Kind;
import org.safeconduct.server.inquiry.web.InquiryPage.Packet;
import org.safeconduct.server.inquiry.web.InquiryPage.RecordKind;
import org.safeconduct.server.inquiry.web.InquiryPage.Shelf;
import org.safeconduct.server.inquiry.web.InquiryPage.Statement;
import org.safeconduct.server.inquiry.web.InquiryPage.Witness;
import org.safeconduct.server.journal.Purpose;
import org.safeconduct.server.kernel.Language;
import org.safeconduct.server.kernel.ScopeId;
import org.safeconduct.server.search.Found;
import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Search;
import org.safeconduct.server.site.Here;
import org.safeconduct.server.vault.Unlocked;
import org.springframework.stereotype.Component;

/// Gathers the rows that the neighbours show of one inquiry.
@Component
class Overview {
  private static final int MOST = 100;
  private static final int FEW = 5;
  private static final Purpose LIST = new Purpose(Purpose.Code.WORK, Purpose.Surface.LIST);

  private final Search search;

  Overview(Search search) {
    this.search = search;
  }

  Shelf of(Unlocked unlocked, ScopeId inquiry, Here here) {
    String path = "/inquiries/" + inquiry;
    Found witnesses = rows(unlocked, inquiry, "witness", Query.Order.SORT, MOST);
    Map<String, Witness> byId =
        witnesses.hits().stream()
            .collect(
                Collectors.toMap(
                    hit -> hit.row().subject().toString(),
                    hit -> witness(path, hit),
                    (first, _) -> first));
    return new Shelf(
        kind(witnesses, hit -> witness(path, hit)),
        kind(
            rows(unlocked, inquiry, "account", Query.Order.SORT, MOST),
            hit -> account(path, hit, byId, here)),
        kind(
            rows(unlocked, inquiry, "event", Query.Order.SORT, FEW),
            hit -> new Event(path + "/events/" + hit.row().subject(), shown(hit, "title"))),
        kind(
            rows(unlocked, inquiry, "statement", Query.Order.SORT, FEW),
            hit ->
                new Statement(
                    path + "/statements/" + hit.row().subject(),
                    here.dateShown(shown(hit, "said")),
                    shown(hit, "speaker"),
                    shown(hit, "claim"))),
        kind(
            rows(unlocked, inquiry, "exhibit", Query.Order.SORT, MOST),
            hit ->
                new Exhibit(
                    path + "/exhibits/" + hit.row().subject(),
                    shown(hit, "label"),
                    Optional.ofNullable(byId.get(shown(hit, "witness"))),
                    Long.parseLong(shown(hit, "bytes")))),
        kind(
            rows(unlocked, inquiry, "case-list", Query.Order.SORT, MOST),
            hit ->
                new CaseList(
                    path + "/lists/" + hit.row().subject(),
                    shown(hit, "name"),
                    shown(hit, "source"),
                    Integer.parseInt(shown(hit, "rows")))),
        kind(
            ownKinds(unlocked, inquiry),
            hit ->
                new RecordKind(
                    path + "/records/" + hit.row().subject(),
                    hit.row()
                        .shown()
                        .getOrDefault(
                            "name." + here.words().locale().toLanguageTag(), shown(hit, "name")))),
        kind(
            rows(unlocked, inquiry, "packet", Query.Order.SORT, MOST),
            hit ->
                new Packet(
                    path + "/packets/" + hit.row().subject(),
                    shown(hit, "recipient"),
                    here.dateShown(shown(hit, "made")),
                    shown(hit, "contents"))),
        witnesses.behind());
  }

  private Found ownKinds(Unlocked unlocked, ScopeId inquiry) {
    Query own = Query.list("record-kind").inStates("own").inScope(inquiry).page(0, MOST);
    return search.find(unlocked, own, LIST);
  }

  private Found rows(Unlocked unlocked, ScopeId inquiry, String kind, Query.Order order, int most) {
    return search.find(unlocked, Query.list(kind).inScope(inquiry).by(order).page(0, most), LIST);
  }

  private static <T> Kind<T> kind(Found found, Function<Found.Hit, T> line) {
    List<T> lines = found.hits().stream().map(line).toList();
    return new Kind<>(lines, found.total());
  }

  private static Witness witness(String path, Found.Hit hit) {
    return new Witness(path + "/witnesses/" + hit.row().subject(), shown(hit, "number"));
  }

  private static Account account(
      String path, Found.Hit hit, Map<String, Witness> witnesses, Here here) {
    return new Account(
        path + "/accounts/" + hit.row().subject(),
        "testimony.kind." + shown(hit, "kind"),
        Optional.ofNullable(witnesses.get(shown(hit, "witness"))),
        new Language(shown(hit, "language")).name(here.words().locale()),
        Integer.parseInt(shown(hit, "paragraphs")));
  }

  private static String shown(Found.Hit hit, String column) {
    return hit.row().shown().getOrDefault(column, "");
  }
}
