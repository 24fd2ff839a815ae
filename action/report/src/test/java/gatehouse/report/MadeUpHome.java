// SPDX-License-Identifier: Apache-2.0
package gatehouse.report;

import gatehouse.assess.Assessment;
import gatehouse.assess.HomeShape;
import gatehouse.assess.Subject;
import java.util.Map;

/** Homes for tests of other packages. */
public final class MadeUpHome {
  private MadeUpHome() {}

  /** A home of these things, in which nothing was found. */
  public static Assessment of(Map<String, Subject> subjects, HomeShape shape) {
    HomeBuilder home = new HomeBuilder();
    home.subjects.putAll(subjects);
    home.shape = shape;
    return home.build();
  }
}
