// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.otp;

/** The hash function of one-time codes. */
public enum Algorithm {
  SHA1("HmacSHA1"),
  SHA256("HmacSHA256"),
  SHA512("HmacSHA512");

  private final String mac;

  Algorithm(String mac) {
    this.mac = mac;
  }

  String mac() {
    return mac;
  }
}
