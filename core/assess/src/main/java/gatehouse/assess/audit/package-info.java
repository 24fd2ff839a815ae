// SPDX-License-Identifier: Apache-2.0
/** From observed facts to an assessment. */
package gatehouse.assess.audit;
