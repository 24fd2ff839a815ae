// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.fact;

import static gatehouse.model.Aspect.BLUETOOTH;
import static gatehouse.model.Aspect.DEVICES;
import static gatehouse.model.Aspect.ENCRYPTION;
import static gatehouse.model.Aspect.FIRMWARE;
import static gatehouse.model.Aspect.SERVICES;
import static gatehouse.model.Aspect.SHARING;
import static gatehouse.model.Aspect.TOKEN;

import gatehouse.model.Answers;
import gatehouse.model.DeviceId;
import gatehouse.model.Fact;
import gatehouse.model.Meaning;
import gatehouse.model.PhoneId;
import gatehouse.model.SegmentId;
import java.time.LocalDate;

/** What is said of a device. */
public sealed interface DeviceFact extends Fact {

  @Answers(DEVICES)
  @Meaning("The device is there, and this is how it came to be known.")
  record Device(DeviceId device, SeenBy by) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The maker's name for the model: zhimi.fan.za4.")
  record DeviceModel(DeviceId device, String model) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The name that the owner or the device itself gives it.")
  record DeviceName(DeviceId device, String name) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The device says what it is for.")
  record DeviceIs(DeviceId device, DeviceKind kind) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The maker, as the device or the list it is on says.")
  record MadeBy(DeviceId device, String maker) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("An address of the device.")
  record DeviceAddress(
      DeviceId device, @Meaning("ipv4, ipv6, mac or host name") String kind, String address)
      implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The device is on this segment.")
  record Attached(DeviceId device, SegmentId segment) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The device speaks to the home through a gateway.")
  record Behind(
      DeviceId device,
      DeviceId gateway,
      @Meaning("zigbee, bluetooth, bluetooth mesh, infrared or other") String radio)
      implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("Whether the device was connected when the list was made.")
  record Connected(DeviceId device, boolean connected) implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("Two devices, each at an address of its own, say that they are the same one.")
  record SameIdentity(
      DeviceId device,
      DeviceId other,
      @Meaning("by what both want to be known: mi home number, network address") String mark)
      implements DeviceFact {}

  @Answers(DEVICES)
  @Meaning("The device is this phone.")
  record DeviceIsPhone(DeviceId device, PhoneId phone) implements DeviceFact {}

  @Answers(FIRMWARE)
  @Meaning("A part of the device runs this version.")
  record Firmware(
      DeviceId device, @Meaning("system, mcu, wi-fi or rom") String part, String version)
      implements DeviceFact {}

  @Answers(FIRMWARE)
  @Meaning("A newer version is offered and not installed.")
  record UpdateOffered(DeviceId device, String version) implements DeviceFact {}

  @Answers(FIRMWARE)
  @Meaning("The device says that it runs the newest there is.")
  record UpToDate(DeviceId device) implements DeviceFact {}

  @Answers(FIRMWARE)
  @Meaning("When what the device runs was made.")
  record FirmwareDate(DeviceId device, LocalDate day) implements DeviceFact {}

  @Answers(TOKEN)
  @Meaning("How the device keeps the token that opens it.")
  record DeviceToken(DeviceId device, TokenState state) implements DeviceFact {}

  @Answers(TOKEN)
  @Meaning("Two devices are opened by the same token.")
  record SharesToken(DeviceId device, DeviceId other) implements DeviceFact {}

  @Answers(TOKEN)
  @Meaning("A list on somebody's computer has a key to the device, and is not sealed.")
  record KeyInClear(DeviceId device, @Meaning("what sort of list") String list)
      implements DeviceFact {}

  @Answers(TOKEN)
  @Meaning("The device obeyed a message that was sent before.")
  record ObeysReplay(DeviceId device, Protocol protocol) implements DeviceFact {}

  @Answers(SERVICES)
  @Meaning("The device answers at a port.")
  record Service(
      DeviceId device, @Meaning("tcp or udp") String transport, long port, Protocol protocol)
      implements DeviceFact {}

  @Answers(SERVICES)
  @Meaning("What the service says it is.")
  record ServiceProduct(DeviceId device, long port, String product, String version)
      implements DeviceFact {}

  @Answers(SERVICES)
  @Meaning("The service lets in whoever comes.")
  record NoSignIn(
      DeviceId device,
      long port,
      Protocol protocol,
      @Meaning("what was to be had: the picture, all messages, a shell") String what)
      implements DeviceFact {}

  @Answers(SERVICES)
  @Meaning("The service asks who is there.")
  record AsksSignIn(DeviceId device, long port, Protocol protocol) implements DeviceFact {}

  @Answers(SERVICES)
  @Meaning("The service takes a name and password that the maker gave to all.")
  record DefaultSignIn(DeviceId device, long port, Protocol protocol) implements DeviceFact {}

  @Answers(SERVICES)
  @Meaning("The device tells something to whoever asks.")
  record TellsAnyone(DeviceId device, @Meaning("serial number, version, owner, ...") String what)
      implements DeviceFact {}

  @Answers(ENCRYPTION)
  @Meaning("The service agrees to this version of TLS.")
  record TlsVersion(
      DeviceId device, long port, @Meaning("SSL 3, TLS 1.0 to TLS 1.3") String version)
      implements DeviceFact {}

  @Answers(ENCRYPTION)
  @Meaning("The certificate that the service shows.")
  record TlsCertificate(
      DeviceId device,
      long port,
      @Meaning("SHA-256 of the public key") String key,
      @Meaning("its own issuer, or another") boolean selfSigned,
      @Meaning("the name or address asked for is in it") boolean named,
      @Meaning("last day it holds") LocalDate until)
      implements DeviceFact {}

  @Answers(ENCRYPTION)
  @Meaning("The key or the signature of the certificate is weak.")
  record WeakCertificate(DeviceId device, long port, @Meaning("RSA 1024, SHA-1, ...") String why)
      implements DeviceFact {}

  @Answers(SHARING)
  @Meaning("The account keeps the device in this home.")
  record InHome(DeviceId device, @Meaning("digest of the home's number") String home)
      implements DeviceFact {}

  @Answers(SHARING)
  @Meaning("The device is shared between accounts.")
  record Shared(DeviceId device, @Meaning("with others, or by another") String direction)
      implements DeviceFact {}

  @Answers(SHARING)
  @Meaning("The servers that the device reports to.")
  record ServerRegion(DeviceId device, @Meaning("cn, de, sg, us, ...") String region)
      implements DeviceFact {}

  @Answers(SHARING)
  @Meaning("The account keeps something about the device or what it records.")
  record CloudKeeps(DeviceId device, @Meaning("video, place, wi-fi name, ...") String what)
      implements DeviceFact {}

  @Answers(BLUETOOTH)
  @Meaning("Something about what the device sends by Bluetooth is open.")
  record BluetoothPosture(
      DeviceId device,
      @Meaning("not bound, not encrypted, old format, pairing open, same address always, replayed")
          String what)
      implements DeviceFact {}

  @Answers(BLUETOOTH)
  @Meaning("A lock or sensor raised an alarm.")
  record DeviceAlarm(
      DeviceId device, @Meaning("wrong code repeatedly, lock picked, ...") String what)
      implements DeviceFact {}
}
