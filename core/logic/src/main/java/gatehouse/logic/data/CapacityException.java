// SPDX-License-Identifier: Apache-2.0
package gatehouse.logic.data;

/** A relation or the text of all symbols outgrew what one array can hold. */
public final class CapacityException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CapacityException() {
    super("a relation holds more than 2^31 values, or all text together more than 2^31 bytes");
  }
}
