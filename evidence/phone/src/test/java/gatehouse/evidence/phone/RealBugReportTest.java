// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone;

import static org.assertj.core.api.Assertions.assertThat;

import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.PhoneFact;
import gatehouse.testing.SharedData;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole bug report of an Android 10 phone, zipped as it was published. */
class RealBugReportTest {

  private static Gathered gathered = new Gathered();

  @BeforeAll
  static void read() throws IOException {
    gathered =
        Gathered.from(
            new BugReportCollector(), SharedData.path("phone/bugreport-sailfish-android10.zip"));
  }

  @Test
  void collect_identityAndBoot() {
    assertThat(gathered.lines())
        .contains(
            "phone_model phone google Pixel sailfish",
            "android_version phone 10 29",
            "patch_level phone system 2019-10-06T00:00:00Z",
            "rom phone aosp eng.230473.20191211.100332",
            "verified_boot phone orange",
            "bootloader phone unlocked",
            "boot_oddity phone debuggable",
            "boot_oddity phone oem unlock allowed",
            "boot_oddity phone signed with test-keys",
            "component_version phone webview 74.0.3729.186",
            "component_version phone kernel 3.18.137-g72a7a64494e",
            "component_built phone kernel 2019-09-27T00:00:00Z",
            "seen_at phone 2020-01-08T14:30:07Z");
  }

  @Test
  void collect_everyPackageOfBothUsers() {
    assertThat(gathered.facts()).filteredOn(AppFact.AppPackage.class::isInstance).hasSize(134);
    assertThat(gathered.facts()).filteredOn(AppFact.Installed.class::isInstance).hasSize(268);
    assertThat(gathered.facts()).filteredOn(PhoneFact.PhoneUser.class::isInstance).hasSize(2);
    assertThat(gathered.lines("special_access"))
        .contains("special_access com.android.launcher3 11 notification access");
  }

  @Test
  void collect_sharedUserHasPermissions() {
    assertThat(gathered.lines())
        .contains(
            "app_permission com.android.phone 0 android.permission.SEND_SMS granted",
            "app_op_use com.android.phone 0 READ_SMS access persistent 2020-01-08T14:29:52.254Z",
            "role_holder phone 0 sms com.android.messaging");
  }

  @Test
  void collect_answersAllThatABugReportMust() {
    assertThat(gathered.gaps())
        .allMatch(
            gap -> gap.startsWith("phone certificates:") || gap.contains("DUMP TIMEOUT (10000ms)"));
    assertThat(gathered.lines("account_type")).isEmpty();
    assertThat(gathered.examined()).contains("phone accounts", "phone settings");
  }

  @Test
  void collect_serialOnlyAsDigest() {
    assertThat(gathered.lines("handle")).hasSize(4);
    assertThat(gathered.facts().toString()).doesNotContain("FA69P0301911");
  }

  @Test
  void places_openTheLine() {
    assertThat(gathered.places())
        .extracting(p -> p.text())
        .contains("bugreport-sailfish-QP1A.191005.007.A3-2020-01-08-15-30-07.txt: line 188995");
  }
}
