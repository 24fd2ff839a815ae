// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

import java.util.List;

/** An element of compiled XML. */
public record XmlElement(String name, List<XmlAttribute> attributes, List<XmlElement> children) {
  public XmlElement {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }
}
