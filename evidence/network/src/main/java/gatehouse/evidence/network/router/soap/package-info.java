// SPDX-License-Identifier: Apache-2.0
/** SOAP replies: FRITZ!Box (TR-064) and UPnP Internet Gateway Device. */
package gatehouse.evidence.network.router.soap;
