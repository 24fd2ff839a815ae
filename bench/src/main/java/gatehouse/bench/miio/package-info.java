// SPDX-License-Identifier: Apache-2.0
/** What asking devices costs. */
@org.jspecify.annotations.NullMarked
package gatehouse.bench.miio;
