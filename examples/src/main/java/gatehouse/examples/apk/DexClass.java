// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.util.List;
import java.util.SortedMap;

/**
 * A class of a DEX file with static methods that only call others.
 *
 * @param name with dots
 * @param methods what each method calls, in order
 */
public record DexClass(String name, SortedMap<String, List<DexMethodCall>> methods) {}
