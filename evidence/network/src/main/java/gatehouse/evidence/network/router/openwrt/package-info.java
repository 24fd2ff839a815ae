// SPDX-License-Identifier: Apache-2.0
/** Replies of OpenWrt's bus; source: openwrt.org, technical reference, ubus and UCI. */
package gatehouse.evidence.network.router.openwrt;
