// SPDX-License-Identifier: Apache-2.0
/**
 * How apps sign what they ask of Xiaomi's cloud, so that recorded requests can be checked and
 * replies that a person saved can be read. Nothing here connects to anything.
 */
package gatehouse.evidence.miio.cloud;
