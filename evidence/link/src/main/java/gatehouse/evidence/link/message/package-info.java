// SPDX-License-Identifier: Apache-2.0
/** Which files are messages, chats or lists of links, and their text. */
package gatehouse.evidence.link.message;
