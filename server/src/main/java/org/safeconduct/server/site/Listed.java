package org.safeconduct.server.site;

import org.safeconduct.server.search.Query;
import org.safeconduct.server.search.Query.Order;

/// How a member looks at a list now: a controller parameter of every list page, made from `?asked=`
/// (the handle under which the words of the search box are kept: nothing typed is ever in an
/// address), `?sort=` and `?page=`.
///
/// @param path the list's own path
/// @param handle of the words, or empty
/// @param sought what was typed into the search box and chosen beside it
/// @param sort a column's order, or empty for the list's own
/// @param page from 1
public record Listed(String path, String handle, Sought sought, String sort, int page) {
  public static final int SIZE = 50;

  public String words() {
    return sought.words();
  }

  /// The same question, about this page of rows. Words typed into the box are ordered by relevance
  /// unless a column was chosen.
  public Query apply(Query query) {
    Query narrowed = sought.narrow(query);
    Query asked = words().isEmpty() ? narrowed : narrowed.by(Order.RELEVANCE);
    Query ordered =
        switch (sort) {
          case "name" -> asked.by(Order.SORT);
          case "name-down" -> asked.by(Order.SORT_DESCENDING);
          case "day" -> asked.by(Order.DAY);
          case "grave" -> asked.by(Order.GRAVE);
          default -> asked;
        };
    return ordered.page((page - 1) * SIZE, SIZE);
  }

  public String atPage(int number) {
    return address(sort, number);
  }

  /// The address of this list by another order, from its first page.
  public String sortedBy(String order) {
    return address(order, 1);
  }

  public long pages(long total) {
    return Math.max(1, (total + SIZE - 1) / SIZE);
  }

  private String address(String order, int number) {
    StringBuilder to = new StringBuilder(path);
    char next = '?';
    if (!handle.isEmpty()) {
      to.append(next).append("asked=").append(handle);
      next = '&';
    }
    if (!order.isEmpty()) {
      to.append(next).append("sort=").append(order);
      next = '&';
    }
    if (number > 1) to.append(next).append("page=").append(number);
    return to.toString();
  }

  /// What was typed stays out of logs.
  @Override
  public String toString() {
    return "Listed[" + path + ", " + sort + ", " + page + "]";
  }
}
