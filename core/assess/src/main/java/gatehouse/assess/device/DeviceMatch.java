// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.device;

import gatehouse.assess.Subject;
import java.util.List;

/** Which device a person meant. */
public sealed interface DeviceMatch {
  /** This one. */
  record One(Subject device) implements DeviceMatch {}

  /** It fits several. */
  record Several(List<Subject> devices) implements DeviceMatch {
    public Several {
      devices = List.copyOf(devices);
    }
  }

  /**
   * It fits none.
   *
   * @param devices all there are, those with the nearest names first
   */
  record None(List<Subject> devices) implements DeviceMatch {
    public None {
      devices = List.copyOf(devices);
    }
  }
}
