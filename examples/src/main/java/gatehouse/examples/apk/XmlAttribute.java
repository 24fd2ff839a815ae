// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

/**
 * An attribute of compiled XML.
 *
 * @param resource id in the framework, 0 for an attribute without a namespace
 * @param type of the value: 3 string, 1 reference, 0x10 integer, 0x12 boolean
 * @param text of a string
 * @param data of anything else
 */
public record XmlAttribute(String name, int resource, int type, String text, int data) {
  public static XmlAttribute text(String name, int resource, String text) {
    return new XmlAttribute(name, resource, 3, text, 0);
  }

  public static XmlAttribute integer(String name, int resource, int value) {
    return new XmlAttribute(name, resource, 0x10, "", value);
  }

  public static XmlAttribute flag(String name, int resource, boolean value) {
    return new XmlAttribute(name, resource, 0x12, "", value ? -1 : 0);
  }

  public static XmlAttribute reference(String name, int resource, int id) {
    return new XmlAttribute(name, resource, 1, "", id);
  }
}
