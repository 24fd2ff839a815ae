// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.advice;

/**
 * How late patches of a maker were.
 *
 * @param median days from the month of a patch level to the build that carried it
 * @param nineOfTen days within which nine of ten came
 * @param builds how many were counted
 * @param source key of the source
 */
public record PatchLag(int median, int nineOfTen, int builds, String source) {}
