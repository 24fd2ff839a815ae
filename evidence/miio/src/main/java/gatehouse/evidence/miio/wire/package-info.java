// SPDX-License-Identifier: Apache-2.0
/** The datagrams of miIO, one class for each format, as bytes and back. */
package gatehouse.evidence.miio.wire;
