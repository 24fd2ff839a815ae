// SPDX-License-Identifier: Apache-2.0
/** What the tests of every module share: real material, and damaged copies of good inputs. */
@NullMarked
package gatehouse.testing;

import org.jspecify.annotations.NullMarked;
