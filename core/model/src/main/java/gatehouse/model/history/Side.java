// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.history;

import gatehouse.model.Aspect;

/**
 * What a look answers for as a whole.
 *
 * @param subject a phone, or an app that is on none
 * @param aspect which side of it
 * @param phone true when a phone said it, false when a file did: neither supersedes the other
 */
record Side(String subject, Aspect aspect, boolean phone) {}
