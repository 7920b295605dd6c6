package org.safeconduct.estimate.systems;

import java.util.List;
import java.util.TreeMap;

/// Capture counts as they are printed in the literature. Counts are facts; they are typed here from
/// the publications named, so that a plain clone of this repository can check the models against
/// them.
final class Published {
  private Published() {}

  /// Killings in Kosovo, 20 March to 22 June 1999: interviews abroad (EXH = exhumation reports,
  /// ABA, OSCE, HRW). Ball, Betts, Scheuren, Dudukovich & Asher (2002), Killings and Refugee Flow
  /// in Kosovo March–June 1999: a report to the International Criminal Tribunal for the former
  /// Yugoslavia, table 1 of appendix 2.
  static CaseLists kosovo() {
    return of(
        List.of("EXH", "ABA", "OSCE", "HRW"),
        "1000 1131, 0100 845, 1100 177, 0010 936, 1010 228, 0110 217, 1110 181, 0001 306, 1001 106,"
            + " 0101 31, 1101 18, 0011 123, 1011 42, 0111 32, 1111 27");
  }

  /// Potential victims of trafficking in the United Kingdom, 2013; local authorities,
  /// non-governmental organisations, police forces with the National Crime Agency, government,
  /// general public. Silverman (2014), Modern Slavery: an application of Multiple Systems
  /// Estimation, Home Office, table 1; Bales, Hesketh & Silverman (2015), Significance 12(3),
  /// 16–21.
  static CaseLists unitedKingdom() {
    return of(
        List.of("LA", "NG", "PFNCA", "GO", "GP"),
        "10000 54, 01000 463, 00100 995, 00010 695, 00001 316, 11000 15, 10100 19, 10010 3, 01100 62,"
            + " 01010 19, 01001 1, 00110 76, 00101 11, 00011 8, 11100 1, 11010 1, 01110 4, 11110 1");
  }

  /// Students with hepatitis A at a college in northern Taiwan, 1995: serum tests, hospital
  /// reports, questionnaires. All students were tested later: about 545 had been infected. Chao,
  /// Tsay, Lin, Shau & Chao (2001), The applications of capture-recapture models to epidemiological
  /// data, Statistics in Medicine 20, 3123–3157, section 2.
  static CaseLists hepatitis() {
    return of(List.of("L1", "L2", "L3"), "001 63, 010 55, 011 18, 100 69, 101 17, 110 21, 111 28");
  }

  /// Children with spina bifida in upstate New York over five lists, as in the example of the R
  /// package dga: count i belongs to the history whose bits are i. Hook, Albright & Cross (1980),
  /// American Journal of Epidemiology 112, 750–758; Madigan & York (1997), Biometrika 84, 19–31.
  static CaseLists spinaBifida() {
    int[] counts = {
      0, 27, 37, 19, 4, 4, 1, 1, 97, 22, 37, 25, 2, 1, 3, 5, 83, 36, 34, 18, 3, 5, 0, 2, 30, 5, 23,
      8, 0, 3, 0, 2
    };
    TreeMap<CaptureHistory, Integer> histories = new TreeMap<>();
    for (int bits = 1; bits < counts.length; bits++)
      histories.put(new CaptureHistory(bits), counts[bits]);
    return new CaseLists(List.of("A", "B", "C", "D", "E"), histories);
  }

  /// @param text histories in the order of the lists, each with its count
  static CaseLists of(List<String> names, String text) {
    TreeMap<CaptureHistory, Integer> counts = new TreeMap<>();
    for (String cell : text.split(",", -1)) {
      String[] parts = cell.strip().split(" ", 2);
      int bits = 0;
      for (int list = 0; list < parts[0].length(); list++) {
        if (parts[0].charAt(list) == '1') bits |= 1 << list;
      }
      counts.put(new CaptureHistory(bits), Integer.parseInt(parts[1]));
    }
    return new CaseLists(names, counts);
  }
}
