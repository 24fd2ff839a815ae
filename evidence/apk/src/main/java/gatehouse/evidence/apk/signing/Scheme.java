// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

/** The signature schemes of APKs that are verified here, by the name that people use. */
public enum Scheme {
  V1("v1"),
  V2("v2"),
  V3("v3"),
  V31("v3.1");

  private final String label;

  Scheme(String label) {
    this.label = label;
  }

  @Override
  public String toString() {
    return label;
  }
}
