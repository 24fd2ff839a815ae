// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.dex;

/**
 * A place in code that a person can open.
 *
 * @param entry the DEX file, as a path in the archive
 * @param name a class, or a method as {@code com.foo.Bar.method}
 */
public record CodePlace(String entry, String name) {}
