// SPDX-License-Identifier: Apache-2.0
/** The one part that asks a server, and only when its owner says so. */
package gatehouse.evidence.accounts.leak.online;
