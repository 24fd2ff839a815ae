// SPDX-License-Identifier: Apache-2.0
/**
 * Replies of Xiaomi's routers (MiWiFi).
 *
 * <p>Source: the pages of the router, served by LuCI under {@code /cgi-bin/luci}; there is no
 * published specification.
 */
package gatehouse.evidence.network.router.miwifi;
