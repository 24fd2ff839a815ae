// SPDX-License-Identifier: Apache-2.0
package gatehouse.assess.standard;

import gatehouse.model.Word;

/** A published standard for devices of consumers. */
public enum Standard implements Word {
  /** ETSI EN 303 645 V2.1.1 (2020-06), Cyber Security for Consumer Internet of Things. */
  ETSI,
  /** NISTIR 8425 (2022), Profile of the IoT Core Baseline for Consumer IoT Products. */
  NIST,
  /** Schedule 1 to the UK's PSTI regulations of 2023 (SI 2023/1007). */
  PSTI
}
