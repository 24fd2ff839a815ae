// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

/**
 * A fact with where it was read, how much that is worth, when, and in which run.
 *
 * @param <F> the kind of fact
 */
public record Observed<F extends Fact>(
    F fact, Source source, Assurance assurance, Period period, RunId run) {}
