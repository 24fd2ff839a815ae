// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.apk;

/**
 * An entry to be written.
 *
 * @param deflated whether its content is compressed
 * @param flags general purpose flags in both headers; bit 0 claims encryption
 * @param method compression method that both headers name, whatever was done; -1 for the true one
 * @param localName name in the local header
 * @param size declared in the central directory; -1 for the true one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ZipItem(
    String name,
    byte[] content,
    boolean deflated,
    int flags,
    int method,
    String localName,
    long size) {

  public static ZipItem stored(String name, byte[] content) {
    return new ZipItem(name, content, false, 0, -1, name, -1);
  }

  public static ZipItem deflated(String name, byte[] content) {
    return new ZipItem(name, content, true, 0, -1, name, -1);
  }

  public ZipItem withFlags(int newFlags) {
    return new ZipItem(name, content, deflated, newFlags, method, localName, size);
  }

  public ZipItem withMethod(int newMethod) {
    return new ZipItem(name, content, deflated, flags, newMethod, localName, size);
  }

  public ZipItem withLocalName(String newName) {
    return new ZipItem(name, content, deflated, flags, method, newName, size);
  }

  public ZipItem withSize(long newSize) {
    return new ZipItem(name, content, deflated, flags, method, localName, newSize);
  }
}
