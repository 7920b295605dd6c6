package org.safeconduct.estimate.linkage;

/// Disjoint groups of numbers 0 to n − 1 that are joined and never parted [Galler & Fischer 1964].
final class Groups {
  private final int[] parents;

  Groups(int count) {
    parents = new int[count];
    for (int i = 0; i < count; i++) parents[i] = i;
  }

  /// The smallest member of a group stands for it.
  int of(int one) {
    int root = one;
    while (parents[root] != root) root = parents[root];
    for (int i = one; parents[i] != root; ) {
      int next = parents[i];
      parents[i] = root;
      i = next;
    }
    return root;
  }

  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    if (a < b) parents[b] = a;
    else parents[a] = b;
  }

  int count() {
    return parents.length;
  }
}
