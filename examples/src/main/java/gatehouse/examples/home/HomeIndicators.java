// SPDX-License-Identifier: Apache-2.0
package gatehouse.examples.home;

import java.util.Map;
import java.util.TreeMap;

/** Lists of indicators with invented names, in the two formats that people find. */
final class HomeIndicators {
  private static final String STALKERWARE =
      """
      # Invented; the form is that of AssoEchap's stalkerware-indicators.
      - name: ExampleWatch
        names:
          - ExampleWatch
          - Battery Monitor
        type: stalkerware
        packages:
          - com.example.batterymonitor
        certificates: []
        websites:
          - examplewatch.example
        c2:
          ips: []
          domains:
            - collect.examplewatch.example
      """;

  private static final String SPYWARE =
      """
      {
        "type": "bundle",
        "id": "bundle--00000000-0000-4000-8000-000000000001",
        "objects": [
          {
            "type": "malware",
            "spec_version": "2.1",
            "id": "malware--00000000-0000-4000-8000-000000000002",
            "name": "ExampleSpy",
            "is_family": false
          },
          {
            "type": "indicator",
            "spec_version": "2.1",
            "id": "indicator--00000000-0000-4000-8000-000000000003",
            "indicator_types": ["malicious-activity"],
            "pattern": "[app:id='com.miui.systemupdate.helper']",
            "pattern_type": "stix",
            "valid_from": "2026-01-01T00:00:00Z"
          },
          {
            "type": "relationship",
            "spec_version": "2.1",
            "id": "relationship--00000000-0000-4000-8000-000000000004",
            "relationship_type": "indicates",
            "source_ref": "indicator--00000000-0000-4000-8000-000000000003",
            "target_ref": "malware--00000000-0000-4000-8000-000000000002"
          }
        ]
      }
      """;

  private HomeIndicators() {}

  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("ioc.yaml", STALKERWARE);
    files.put("examplespy.stix2", SPYWARE);
    return files;
  }
}
