// SPDX-License-Identifier: Apache-2.0
package gatehouse.model;

import static java.util.Objects.requireNonNull;

/** An app: one package on one phone, or one APK file that nobody has placed on a phone yet. */
public record AppId(String value) implements Id {
  public AppId {
    Names.requireName(requireNonNull(value), "app id");
  }

  /** The app that has this package name on this phone. */
  public static AppId on(PhoneId phone, PackageName name) {
    return new AppId("app:" + phone.value() + "/" + name.value());
  }

  /** The app that is in this APK file. */
  public static AppId inFile(ArtefactId apk) {
    return new AppId("apk:" + apk.brief());
  }

  @Override
  public String toString() {
    return value;
  }
}
