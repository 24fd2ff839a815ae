// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.miwifi;

import gatehouse.evidence.miio.inventory.value.Value.Members;
import java.util.stream.Stream;

/** Lists of objects in replies; what is no object is passed over, and lists have an end. */
final class Lists {
  private static final int MOST = 4096;

  private Lists() {}

  static Stream<Members> objects(Members reply, String name) {
    return reply.list(name).stream()
        .filter(Members.class::isInstance)
        .map(Members.class::cast)
        .limit(MOST);
  }

  static boolean anyHas(Members reply, String list, String name) {
    return objects(reply, list).anyMatch(entry -> entry.members().containsKey(name));
  }
}
