// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import gatehouse.evidence.apk.axml.AndroidAttribute;
import gatehouse.evidence.apk.axml.Element;
import gatehouse.evidence.apk.axml.Value;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads attributes in the type that is wanted, resource references resolved. */
final class Values {
  private final IntFunction<Optional<Value>> resources;

  Values(IntFunction<Optional<Value>> resources) {
    this.resources = resources;
  }

  Optional<Value> value(Element element, AndroidAttribute attribute) {
    return Optional.ofNullable(element.get(attribute)).flatMap(this::resolved);
  }

  /** Text of an attribute, empty when it is absent or refers to what cannot be resolved. */
  String text(Element element, AndroidAttribute attribute) {
    return value(element, attribute).map(Value::toString).orElse("");
  }

  boolean flag(Element element, AndroidAttribute attribute, boolean otherwise) {
    return value(element, attribute)
        .map(v -> v.text() == null ? v.data() != 0 : Boolean.parseBoolean(v.text()))
        .orElse(otherwise);
  }

  int number(Element element, AndroidAttribute attribute, int otherwise) {
    return value(element, attribute).map(v -> number(v, otherwise)).orElse(otherwise);
  }

  /** An API level; for the code name of a preview that of the release it became. */
  int sdk(Element element, AndroidAttribute attribute, int otherwise) {
    return value(element, attribute)
        .map(v -> number(v, Codename.level(v.toString())))
        .orElse(otherwise);
  }

  private static int number(Value value, int otherwise) {
    if (value.number()) {
      return value.data();
    }
    try {
      return value.text() == null ? otherwise : Integer.parseInt(value.text().strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private Optional<Value> resolved(Value value) {
    return value.reference() ? resources.apply(value.data()) : Optional.of(value);
  }
}
