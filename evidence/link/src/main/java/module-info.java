// SPDX-License-Identifier: Apache-2.0
/**
 * What a link tells by itself: messages, addresses and QR codes are read, nothing is opened and no
 * connection is made.
 */
@org.jspecify.annotations.NullMarked
module gatehouse.evidence.link {
  requires static org.jspecify;
  requires com.google.common;
  requires com.google.zxing;
  requires com.ibm.icu;
  requires transitive gatehouse.model;
  requires java.desktop;

  exports gatehouse.evidence.link;
  exports gatehouse.evidence.link.address;
  exports gatehouse.evidence.link.brand;
  exports gatehouse.evidence.link.code;
  exports gatehouse.evidence.link.judge;
  exports gatehouse.evidence.link.list;
  exports gatehouse.evidence.link.suffix;
}
