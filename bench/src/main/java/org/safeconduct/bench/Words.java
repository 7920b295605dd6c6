package org.safeconduct.bench;

import java.util.random.RandomGenerator;

/// Words that nobody wrote, from a small list in three scripts.
final class Words {
  private static final String[] LIST =
      ("came called wrote visa consulate embassy refused lodged appeal deadline ticket doctor"
              + " interview brother sister street train airport ждёт приехала паспорт границу письмо"
              + " звонок консульство адвокат завтра понедельник طلب سفارة موعد جواز رسالة محام سفر غدا")
          .split(" ", -1);

  private Words() {}

  static String text(RandomGenerator random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      if (i > 0) text.append(' ');
      text.append(LIST[random.nextInt(LIST.length)]);
    }
    return text.toString();
  }

  static String codename(RandomGenerator random) {
    return "bench " + Long.toString(random.nextLong(Long.MAX_VALUE), 36);
  }
}
