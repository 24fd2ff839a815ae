// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.hostile;

import gatehouse.evidence.phone.Specimens;
import gatehouse.examples.phone.BugReportFiles;
import gatehouse.examples.phone.BugReportText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Good inputs of each format, from which bad ones are made. */
final class Seeds {
  private Seeds() {}

  static List<byte[]> bugReports() {
    return List.of(bytes(BugReportText.of(Specimens.hyperOs())));
  }

  static List<byte[]> archives() {
    return List.of(
        BugReportFiles.zip(Specimens.hyperOs()), BugReportFiles.xiaomiZip(Specimens.hyperOs()));
  }

  static List<byte[]> traces() {
    return List.of(bytes(Specimens.hang()), bytes(Specimens.tombstone()), bytes(Specimens.crash()));
  }

  /** Each service of a made-up report as a file of its own. */
  static List<byte[]> outputs() {
    String report = BugReportText.of(Specimens.hyperOs());
    List<byte[]> outputs = new ArrayList<>();
    outputs.add(bytes(between(report, "SYSTEM PROPERTIES (getprop) ------\n", "------ 0.021s")));
    for (int at = report.indexOf("DUMP OF SERVICE "); at >= 0; ) {
      int from = report.indexOf('\n', at) + 1;
      outputs.add(bytes(report.substring(from, report.indexOf("--------- 0.004s", from))));
      at = report.indexOf("DUMP OF SERVICE ", from);
    }
    outputs.add(bytes("package:/data/app/a/base.apk=com.example.a  installer=null uid:10123\n"));
    outputs.add(bytes("adb_enabled=1\nairplane_mode_on=0\nprivate_dns_mode=off\n"));
    outputs.add(bytes("/data/misc/user/0/cacerts-added:\n9a5ba575.0\n"));
    return outputs;
  }

  static List<byte[]> packages() {
    return List.of(
        bytes(
            "[{\"name\":\"com.example.q\",\"files\":[{\"path\":\"/data/app/q/base.apk\",\"sha256\":\"00\"}],"
                + "\"installer\":\"null\",\"uid\":10300,\"disabled\":true,\"system\":false}]"));
  }

  static List<byte[]> images() {
    return List.of(
        bytes(
            """
            ro.build.version.incremental=V12.5.1.0.QCMINXM
            ro.product.mod_device=pine_in_global
            ro.build.version.security_patch=2021-11-01
            ro.build.date.utc=1612545927
            """));
  }

  static List<byte[]> allowances() {
    return List.of(
        bytes(
            "<permissions><privapp-permissions package=\"a.b\"><permission name=\"p.Q\"/>"
                + "</privapp-permissions><allow-in-power-save package=\"a.c\"/></permissions>"));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
