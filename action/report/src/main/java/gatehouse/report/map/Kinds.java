// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.map;

import gatehouse.model.Word;
import gatehouse.model.fact.DeviceKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands on a map, in the order in which it stands in a lane. */
final class Kinds {
  static final String PERSON = "person";
  static final String COMPANY = "company";
  static final String NETWORK = "segment";
  static final String PHONE = "phone";
  static final String APP = "app";
  static final String ACCOUNT = "account";

  /** A device of which nobody knows what it is for. */
  static final String DEVICE = "device";

  /** Several of these in one place are one box; a person wants to see each of the others. */
  private static final Set<String> MANY =
      Stream.of(
              Stream.of(COMPANY, APP, DEVICE),
              words(EnumSet.range(DeviceKind.DOOR_SENSOR, DeviceKind.SENSOR)),
              words(EnumSet.range(DeviceKind.PLUG, DeviceKind.TOY)))
          .flatMap(kinds -> kinds)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<String> ORDER =
      Stream.of(
              Stream.of(PERSON, NETWORK),
              words(EnumSet.allOf(DeviceKind.class)),
              Stream.of(APP, ACCOUNT, DEVICE, COMPANY))
          .flatMap(kinds -> kinds)
          .toList();

  private Kinds() {}

  /** The word for what a device is for; what no word is known for is a device. */
  static String device(String use) {
    return ORDER.contains(use) && !use.equals(DeviceKind.OTHER.word()) ? use : DEVICE;
  }

  /** Whether several are one box even where there is room. */
  static boolean isOneOfMany(String kind) {
    return MANY.contains(kind);
  }

  static int order(String kind) {
    return ORDER.indexOf(kind);
  }

  private static Stream<String> words(Set<DeviceKind> kinds) {
    return kinds.stream().map(Word::word);
  }
}
