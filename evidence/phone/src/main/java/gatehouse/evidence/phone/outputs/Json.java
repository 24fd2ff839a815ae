// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.outputs;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers that stop at what no real file holds. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(64)
                  .maxStringLength(1 << 16)
                  .maxNameLength(1 << 10)
                  .maxNumberLength(200)
                  .build())
          .build();

  private Json() {}

  static JsonParser parser(byte[] json) {
    return FACTORY.createParser(ObjectReadContext.empty(), json);
  }
}
