// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.axml;

/**
 * An attribute of an element.
 *
 * @param resource id of the attribute in the framework ({@code android.R.attr}), 0 if it has none
 * @param namespace URI, or empty
 * @param name as the string pool says it; empty when an obfuscator removed it
 */
public record Attribute(int resource, String namespace, String name, Value value) {}
