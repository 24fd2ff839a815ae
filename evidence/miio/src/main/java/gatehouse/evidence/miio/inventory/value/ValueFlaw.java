// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.value;

/** A list of devices is broken; the message says where and never repeats what it holds. */
public final class ValueFlaw extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  /** A flaw, in words that fit after the name of the file. */
  public ValueFlaw(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** What is wrong, in words that fit after the name of the file. */
  public String reason() {
    return reason;
  }
}
