// SPDX-License-Identifier: Apache-2.0
/** A small home to try things on, and the writers that make it. */
@org.jspecify.annotations.NullMarked
module gatehouse.examples {
  requires static org.jspecify;

  exports gatehouse.examples.apk;
  exports gatehouse.examples.home;
  exports gatehouse.examples.phone;
}
