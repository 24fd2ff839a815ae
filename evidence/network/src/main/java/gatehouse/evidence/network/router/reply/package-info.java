// SPDX-License-Identifier: Apache-2.0
/** What the tellers of all makes of routers share: subjects, plain texts, judged passwords. */
package gatehouse.evidence.network.router.reply;
