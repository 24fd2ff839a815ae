// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The aspect that a kind of fact answers for.
 *
 * <p>When no such fact is there, the answer is "no" only if the aspect was {@link
 * gatehouse.model.fact.CoverageFact.Examined}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Answers {
  /** The aspect of the fact's first column. */
  Aspect value();
}
