// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk;

import java.util.List;
import java.util.SortedSet;

/**
 * What exodus-core says of the same APK with the same signatures, for comparison with published
 * reports.
 *
 * @param trackers ids, in the order of the signatures
 * @param permissions names as exodus-core completes them
 */
public record ExodusView(List<String> trackers, SortedSet<String> permissions) {}
