// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.phone.conclusion;

import gatehouse.evidence.phone.reading.Reading;
import gatehouse.evidence.phone.reading.Settings;
import gatehouse.model.fact.AppFact;
import gatehouse.model.fact.PhoneFact;
import gatehouse.model.fact.Power;
import gatehouse.model.identity.Marks;
import java.util.Map;
import java.util.Optional;

/** Says what is set, and who was made keyboard, assistant, password filler or resolver by it. */
final class SettingFacts {
  private static final Map<String, Power> COMPONENTS =
      Map.of(
          "default_input_method", Power.KEYBOARD,
          "assistant", Power.ASSISTANT,
          "voice_interaction_service", Power.ASSISTANT,
          "autofill_service", Power.AUTOFILL,
          "autofill_service_search_uri", Power.AUTOFILL,
          "credential_service", Power.AUTOFILL,
          "enabled_accessibility_services", Power.ACCESSIBILITY,
          "always_on_vpn_app", Power.VPN);

  private static final int MOST = 256;

  private final Reading reading;

  SettingFacts(Reading reading) {
    this.reading = reading;
  }

  void state() {
    reading
        .settings()
        .all()
        .forEach(
            (key, value) -> {
              reading.fact(
                  new PhoneFact.Setting(
                      reading.phone(),
                      key.user(),
                      key.table(),
                      key.name(),
                      SettingValues.harmless(key.name(), value.text())),
                  value.where());
              if (key.table().equals("secure")) {
                component(key, value);
              }
            });
    resolver();
    proxy();
    mark("android_id", Marks.ANDROID_ID);
    mark("bluetooth_address", Marks.BLUETOOTH_ADDRESS);
  }

  private void mark(String name, String kind) {
    reading
        .settings()
        .get(0, "secure", name)
        .ifPresent(v -> Handles.state(reading, kind, v.text(), v.where()));
  }

  private void component(Settings.Key key, Settings.Value value) {
    Power power = COMPONENTS.get(key.name());
    if (power == null) {
      return;
    }
    for (String component : value.text().split(":", MOST)) {
      String name = component.contains("/") ? component : component + "/";
      reading
          .apps()
          .ofComponent(name)
          .filter(app -> !app.name().equals("null"))
          .ifPresent(
              app ->
                  reading.fact(
                      new AppFact.SpecialAccess(app.id(), key.user(), power), value.where()));
    }
  }

  private void resolver() {
    Optional<Settings.Value> mode =
        global("private_dns_mode").or(() -> global("private_dns_default_mode"));
    Optional<Settings.Value> host = global("private_dns_specifier");
    mode.ifPresent(
        m -> {
          boolean named = m.text().equals("hostname");
          String name = named ? host.map(Settings.Value::text).orElse("") : "";
          reading.fact(new PhoneFact.PrivateDns(reading.phone(), m.text(), name), m.where());
        });
  }

  private void proxy() {
    Optional<Settings.Value> proxy = global("http_proxy").filter(v -> !v.text().equals(":0"));
    Optional<Settings.Value> host =
        global("global_http_proxy_host").or(() -> global("global_proxy_pac_url"));
    String port = global("global_http_proxy_port").map(v -> ":" + v.text()).orElse("");
    proxy.ifPresent(
        v -> reading.fact(new PhoneFact.HttpProxy(reading.phone(), v.text()), v.where()));
    if (proxy.isEmpty()) {
      host.filter(v -> !v.text().isEmpty())
          .ifPresent(
              v ->
                  reading.fact(
                      new PhoneFact.HttpProxy(reading.phone(), v.text() + port), v.where()));
    }
  }

  private Optional<Settings.Value> global(String name) {
    return reading.settings().get(0, "global", name).filter(v -> !v.text().equals("null"));
  }
}
