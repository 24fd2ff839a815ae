// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.section;

import gatehouse.evidence.phone.dump.Section;
import gatehouse.evidence.phone.reading.Part;
import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.text.Lines;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.UserKind;
import java.util.Locale;

/**
 * {@code dumpsys user} and {@code pm list users}: {@code UserInfo{10:name:30} serialNo=10}, with
 * flags in hexadecimal after the name. Names are not kept.
 *
 * <p>Seen on Android 10 (real report). Xiaomi gives Second Space the id 10 and Dual Apps the id
 * 999.
 */
public final class UserDump implements SectionReader {
  private static final int FLAG_GUEST = 0x4;
  private static final int FLAG_MANAGED_PROFILE = 0x20;
  private static final long DUAL_APPS = 999;
  private static final long SECOND_SPACE = 10;

  @Override
  public void read(Section section, Reading reading) {
    for (Lines line = section.lines(); line.next(); ) {
      if (line.starts("UserInfo{")) {
        int end = line.find("}");
        long user = line.numberAfter("UserInfo{", -1);
        if (end > 0 && user >= 0) {
          UserKind kind = kind(user, flags(line, end), isXiaomi(reading));
          reading.fact(
              new PhoneFact.PhoneUser(reading.phone(), user, kind), section, line.number());
          reading.coverage().seen(Part.USER, section.title());
        }
      }
    }
  }

  /** The flags stand after the last colon: a name may hold colons. */
  private static int flags(Lines line, int end) {
    int value = 0;
    for (int i = end - 1, shift = 0; shift < 28 && line.at(i) != ':' && i > 0; i--, shift += 4) {
      int digit = Character.digit(line.at(i), 16);
      value |= Math.max(digit, 0) << shift;
    }
    return value;
  }

  private static boolean isXiaomi(Reading reading) {
    String maker = reading.properties().value("ro.product.manufacturer", "ro.product.brand");
    return maker.toLowerCase(Locale.ROOT).matches("xiaomi|redmi|poco")
        || reading.properties().first("ro.miui.ui.version.name").isPresent();
  }

  private static UserKind kind(long user, int flags, boolean xiaomi) {
    if (user == 0) {
      return UserKind.OWNER;
    } else if (user == DUAL_APPS) {
      return UserKind.DUAL_APPS;
    } else if ((flags & FLAG_MANAGED_PROFILE) != 0) {
      return UserKind.WORK_PROFILE;
    } else if ((flags & FLAG_GUEST) != 0) {
      return UserKind.GUEST;
    }
    return user == SECOND_SPACE && xiaomi ? UserKind.SECOND_SPACE : UserKind.OTHER;
  }
}
