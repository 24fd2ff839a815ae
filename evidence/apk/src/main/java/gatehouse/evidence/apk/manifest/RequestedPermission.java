// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

/**
 * A {@code uses-permission} tag.
 *
 * @param name as written; not every name is of a permission that exists
 * @param maxSdk newest API level the request is for, {@link Integer#MAX_VALUE} when it is for all
 */
public record RequestedPermission(String name, int maxSdk, Place place) {
  /** Of two requests the one that is for more Android versions, the first where they are equal. */
  public RequestedPermission longer(RequestedPermission other) {
    return other.maxSdk > maxSdk ? other : this;
  }
}
