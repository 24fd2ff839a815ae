// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gatehouse.assess.audit.Home;
import gatehouse.knowledge.rule.RuleBook;
import gatehouse.model.AppId;
import gatehouse.model.DeviceId;
import gatehouse.model.PackageName;
import gatehouse.model.PhoneId;
import gatehouse.model.fact.ApkFact.AppLabel;
import gatehouse.model.fact.ApkFact.NativeLibrary;
import gatehouse.model.fact.ApkFact.TrackerSeen;
import gatehouse.model.fact.AppFact.AppPackage;
import gatehouse.model.fact.AppFact.AppVersion;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.Firmware;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.PatchComponent;
import gatehouse.model.fact.PhoneFact.AndroidVersion;
import gatehouse.model.fact.PhoneFact.PatchLevel;
import gatehouse.report.RealHome;
import gatehouse.report.Renderer;
import gatehouse.report.StrangeNames;
import gatehouse.report.words.Language;
import gatehouse.report.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CycloneDxTest {
  private static final String BASE = "http://cyclonedx.org/schema/";
  private static final Schema SCHEMA = schema();
  private static final PhoneId PHONE = new PhoneId("phone:anna");
  private static final AppId APP = new AppId("app:torch");
  private static final Home HOME = home("Bright Torch").home();
  private static final JsonNode BOM = JsonMapper.shared().readTree(write(HOME));

  private static RealHome home(String label) {
    return new RealHome()
        .add(new PatchLevel(PHONE, PatchComponent.SYSTEM, LocalDate.of(2019, 5, 1)))
        .add(new AndroidVersion(PHONE, "9", 28))
        .add(new AppLabel(APP, label))
        .add(new AppPackage(APP, new PackageName("org.example.torch")))
        .add(new AppVersion(APP, "1.0", 1))
        .add(new TrackerSeen(APP, "appsflyer", "bundled"))
        .add(new NativeLibrary(APP, "arm64-v8a", "libtorch.so"))
        .add(new DeviceModel(new DeviceId("device:router"), "xiaomi.router.r3600"))
        .add(new MadeBy(new DeviceId("device:router"), "Xiaomi"))
        .add(new Firmware(new DeviceId("device:router"), "rom", "1.0.17"));
  }

  @Test
  void billOfMaterials_ofHome_fitsTheOfficialSchema() {
    assertThat(SCHEMA.validate(write(HOME), InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA.validate(write(new RealHome().home()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void billOfMaterials_ofStrangeNames_fitsTheOfficialSchema() {
    for (String name : StrangeNames.ALL) {
      assertThat(SCHEMA.validate(write(home(name).home()), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void schema_ofSomethingElse_isNotFitted() {
    assertThat(SCHEMA.validate("{\"bomFormat\": \"CycloneDX\"}", InputFormat.JSON)).isNotEmpty();
    String wrong = write(HOME).replace("\"in_triage\"", "\"perhaps\"");
    assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sameHome_givesTheSameBytes() {
    assertThat(write(home("Bright Torch").home())).isEqualTo(write(HOME));
  }

  @Test
  void components_ofHome_areItsPhonesDevicesAndApps() {
    assertThat(BOM.get("components").valueStream())
        .extracting(c -> c.get("type").asString(), c -> c.get("name").asString())
        .contains(
            tuple("device", "Redmi Note 10 Pro"),
            tuple("device", "Hall camera"),
            tuple("application", "Bright Torch"));
    assertThat(parts("app:torch")).contains("library libtorch.so", "library appsflyer");
    assertThat(parts("device:router")).containsExactly("firmware rom");
    assertThat(parts("phone:anna")).contains("operating-system Android");
  }

  @Test
  void refs_ofComponents_areThereOnceAndAffectedOnesExist() {
    assertThat(BOM.findValuesAsString("bom-ref")).doesNotHaveDuplicates();
    assertThat(BOM.findValuesAsString("bom-ref")).containsAll(BOM.findValuesAsString("ref"));
  }

  @Test
  void holes_knownByDatesOnly_areInTriage() {
    assertThat(BOM.get("vulnerabilities").valueStream())
        .extracting(v -> v.at("/analysis/state").asString())
        .contains("exploitable", "in_triage")
        .doesNotContain("not_affected");
  }

  @Test
  void billOfMaterials_ofHome_hasNoAccountsAndNoNetworks() {
    assertThat(write(HOME)).doesNotContain("Mi account").doesNotContain("Zuhause");
  }

  private static Stream<String> parts(String ref) {
    return BOM.get("components")
        .valueStream()
        .filter(c -> c.get("bom-ref").asString().equals(ref))
        .flatMap(c -> c.get("components").valueStream())
        .map(c -> c.get("type").asString() + " " + c.get("name").asString());
  }

  private static String write(Home home) {
    Words words = Words.of(Language.ENGLISH, RuleBook.starter().messages(Locale.ENGLISH)::find);
    StringBuilder out = new StringBuilder();
    try {
      new Renderer(words).billOfMaterials(home, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The schema of the OWASP Foundation, out of the jar of a library that we only test with. */
  private static Schema schema() {
    Map<String, String> others =
        Map.of(
            BASE + "spdx.schema.json", resource("spdx.schema.json"),
            BASE + "jsf-0.82.schema.json", resource("jsf-0.82.schema.json"));
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, registry -> registry.schemas(others))
        .getSchema(resource("bom-1.6.schema.json"), InputFormat.JSON);
  }

  private static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(CycloneDxTest.class.getResourceAsStream("/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
