// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import gatehouse.model.Aspect;

/**
 * A part of an APK that could not be looked at.
 *
 * @param entry path in the archive, empty for the archive itself
 * @param reason one plain sentence
 */
public record Unread(Aspect aspect, String entry, String reason) {}
