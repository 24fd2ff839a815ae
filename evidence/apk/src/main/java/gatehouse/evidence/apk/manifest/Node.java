// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.manifest;

import gatehouse.evidence.apk.axml.Element;

/** A tag of the manifest and the index of the tag around it, -1 for the root. */
record Node(Element element, int parent, int depth) {
  Place place() {
    return new Place(element.line(), element.offset());
  }
}
