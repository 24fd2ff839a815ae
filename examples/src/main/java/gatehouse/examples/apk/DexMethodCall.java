// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

/**
 * A call of a static method without parameters and result.
 *
 * @param type class name with dots
 */
public record DexMethodCall(String type, String method) {}
