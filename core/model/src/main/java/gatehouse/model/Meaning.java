// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a kind of fact, or one of its columns, says, in words a rule author reads. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Meaning {
  /** One plain sentence for a fact, a few words for a column. */
  String value();
}
