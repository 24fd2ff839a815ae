// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router.soap;

import gatehouse.evidence.network.router.reply.Door;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.model.Aspect;
import gatehouse.model.DeviceId;
import gatehouse.model.fact.DeviceFact.DeviceModel;
import gatehouse.model.fact.DeviceFact.Firmware;
import gatehouse.model.fact.DeviceFact.MadeBy;
import gatehouse.model.fact.DeviceFact.UpToDate;
import gatehouse.model.fact.DeviceFact.UpdateOffered;
import gatehouse.model.fact.SeenBy;
import java.util.List;

/**
 * Tells what SOAP answers say.
 *
 * <p>Source: Broadband Forum TR-064; AVM, "First steps to TR-064" and the descriptions of each
 * service; UPnP Forum, WANIPConnection:2.
 */
public final class SoapTelling {
  private SoapTelling() {}

  /** Tells all answers of one look. */
  public static void tell(List<Envelope> answers, Telling telling) {
    telling.isRouter();
    WirelessAnswers wireless = new WirelessAnswers(telling);
    for (Envelope answer : answers) {
      switch (answer.service()) {
        case "DeviceInfo" -> device(answer, telling);
        case "WLANConfiguration" -> wireless.take(answer);
        case "Hosts" -> host(answer, telling);
        case "UserInterface" -> update(answer, telling);
        case "X_AVM-DE_RemoteAccess" ->
            answer.yes("Enabled").ifPresent(on -> telling.setting("remote admin", on));
        case "X_AVM-DE_UPnP" -> answer.yes("Enable").ifPresent(on -> telling.setting("upnp", on));
        case "LANConfigSecurity" ->
            answer
                .yes("X_AVM-DE_AnonymousLoginEnabled")
                .ifPresent(on -> telling.setting("sign-in without password", on));
        case "WANIPConnection", "WANPPPConnection" -> door(answer, telling);
        default -> {}
      }
    }
    wireless.tell();
  }

  private static void device(Envelope answer, Telling telling) {
    DeviceId router = telling.router();
    telling
        .plain(answer.text("ModelName"))
        .ifPresent(model -> telling.fact(new DeviceModel(router, model)));
    telling
        .plain(answer.text("ManufacturerName"))
        .ifPresent(maker -> telling.fact(new MadeBy(router, maker)));
    telling
        .plain(answer.text("SoftwareVersion"))
        .ifPresent(version -> telling.fact(new Firmware(router, "rom", version)));
  }

  private static void host(Envelope answer, Telling telling) {
    telling.client(
        answer.text("MACAddress"),
        answer.text("IPAddress"),
        answer.text("HostName"),
        SeenBy.ROUTER_LIST);
  }

  private static void update(Envelope answer, Telling telling) {
    DeviceId router = telling.router();
    answer
        .yes("UpgradeAvailable")
        .ifPresent(
            offered -> {
              telling.fact(
                  offered
                      ? new UpdateOffered(
                          router,
                          telling.plain(answer.text("X_AVM-DE_Version")).orElse("a newer one"))
                      : new UpToDate(router));
              telling.examined(router, Aspect.FIRMWARE);
            });
    answer
        .text("X_AVM-DE_AutoUpdateMode")
        .ifPresent(mode -> telling.setting("automatic update", !mode.equals("off")));
  }

  private static void door(Envelope answer, Telling telling) {
    if (answer.action().startsWith("Get") && answer.action().endsWith("PortMappingEntry")) {
      if (answer.yes("Enabled").orElse(true)) {
        Door.tell(
            telling,
            answer.text("Protocol").orElse("tcp"),
            answer.text("ExternalPort"),
            answer.text("InternalClient"),
            answer.text("InternalPort"),
            "upnp");
      }
    }
  }
}
