// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

/** Names as people write them. */
final class Names {
  private Names() {}

  /** {@code Lcom/foo/Bar;} as {@code com.foo.Bar}. */
  static String className(String descriptor) {
    boolean reference = descriptor.startsWith("L") && descriptor.endsWith(";");
    String inner = reference ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    return inner.replace('/', '.');
  }
}
