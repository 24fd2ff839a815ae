// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess;

import gatehouse.model.Aspect;
import gatehouse.model.Observed;
import java.util.List;

/**
 * Something that was not examined.
 *
 * @param subject the phone or app
 * @param aspect which side of it
 * @param reason why not, in one plain sentence
 * @param required true when this kind of evidence must tell it, so that the audit is partial
 * @param sources where the gap was met
 */
public record Gap(
    String subject, Aspect aspect, String reason, boolean required, List<Observed<?>> sources) {
  public Gap {
    sources = List.copyOf(sources);
  }
}
