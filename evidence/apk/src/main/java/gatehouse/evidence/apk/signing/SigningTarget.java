// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

/**
 * What of an app's manifest decides which signatures are looked at.
 *
 * @param doubtful whether the manifest could not be read, or plays tricks
 */
public record SigningTarget(int minSdk, int targetSdk, int sandboxVersion, boolean doubtful) {}
