// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.model.Aspect;
import java.util.Arrays;

/** Parts of the reading that cost time of their own and can be left out. */
public enum ApkPart {
  /** The tricks of the archive, for which every local header is read. */
  TRICKS(Aspect.CONTAINER, "the tricks of the archive were not asked for"),
  /** The resource table, which holds labels and other values that the manifest refers to. */
  RESOURCES(Aspect.MANIFEST, "the resources were not asked for"),
  /** Native libraries, and code under any other name, for which every entry is looked into. */
  HIDDEN_CODE(Aspect.CODE, "hidden code was not asked for"),
  /** Walking the bytecode, without which no tracker is seen to be called. */
  BYTECODE(Aspect.CODE, "the bytecode was not asked for"),
  /** Verifying the signatures, which reads and digests the file. */
  SIGNATURE(Aspect.SIGNATURE, "the signatures were not asked for");

  private final Unread leftOut;

  ApkPart(Aspect aspect, String reason) {
    this.leftOut = new Unread(aspect, "", reason);
  }

  /** True for the reason why something is unread that was left out on purpose. */
  public static boolean leftOut(String reason) {
    return Arrays.stream(values()).anyMatch(part -> part.leftOut.reason().equals(reason));
  }

  /** What is unread without this part. */
  Unread leftOut() {
    return leftOut;
  }
}
