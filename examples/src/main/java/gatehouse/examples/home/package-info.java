// SPDX-License-Identifier: Apache-2.0
/**
 * The example home: what its owner would put into one folder. People, phones and apps are made up;
 * the formats are real.
 */
package gatehouse.examples.home;
