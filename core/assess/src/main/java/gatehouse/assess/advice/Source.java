// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

import java.time.LocalDate;

/**
 * Where a row comes from.
 *
 * @param asOf the day as of which it speaks; the world may have changed since
 */
public record Source(String key, LocalDate asOf, String title, String where) {}
