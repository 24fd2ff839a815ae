// SPDX-License-Identifier: Apache-2.0
/** HTTP with a router that may be hostile: bounded answers, no redirects, only at home. */
package gatehouse.evidence.network.router.http;
