// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something one can buy.
 *
 * @param kind phone, tablet, camera, ...
 * @param others code names and model numbers
 * @param sold since when: a day, a month, or empty when it is not known
 * @param patchDays days between security patches by the maker's word
 * @param source key of the source of the promise
 */
public record Product(
    String maker,
    String kind,
    String name,
    List<String> others,
    String sold,
    Promise promise,
    OptionalInt patchDays,
    String source) {
  public Product {
    others = List.copyOf(others);
  }

  /** True for what runs Android, and has a day from which on its holes stay open. */
  boolean runsAndroid() {
    return (kind.equals("phone") || kind.equals("tablet")) && !maker.equals("Apple");
  }
}
