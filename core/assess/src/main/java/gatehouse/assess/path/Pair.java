// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.path;

/** Somebody hostile and what they must not get. */
public record Pair(Start start, Asset asset) {}
