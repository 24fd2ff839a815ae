// SPDX-License-Identifier: Apache-2.0
/**
 * Asks devices, many at once on one socket and one thread: each answer is bound to the address, the
 * device and the number of its request.
 *
 * <p>{@link gatehouse.evidence.miio.client.Sweep} finds devices, {@link
 * gatehouse.evidence.miio.client.MiioClient} asks them. Nothing here can name a method outside
 * {@link gatehouse.evidence.miio.client.Method}.
 */
package gatehouse.evidence.miio.client;
