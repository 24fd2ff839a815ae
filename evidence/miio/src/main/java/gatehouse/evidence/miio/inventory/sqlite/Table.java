// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.miio.inventory.sqlite;

import java.util.List;

/**
 * A table as the schema declares it.
 *
 * @param name its name
 * @param columns the names of its columns, in order
 * @param root the page where its rows begin
 */
public record Table(String name, List<String> columns, long root) {}
