// SPDX-License-Identifier: Apache-2.0
package gatehouse.model.evidence;

import static gatehouse.model.Aspect.ACCOUNTS;
import static gatehouse.model.Aspect.APP_OPS;
import static gatehouse.model.Aspect.BOOT;
import static gatehouse.model.Aspect.CODE;
import static gatehouse.model.Aspect.CONTAINER;
import static gatehouse.model.Aspect.DEVICES;
import static gatehouse.model.Aspect.IDENTITY;
import static gatehouse.model.Aspect.LINKS;
import static gatehouse.model.Aspect.MANIFEST;
import static gatehouse.model.Aspect.PACKAGES;
import static gatehouse.model.Aspect.PASSWORDS;
import static gatehouse.model.Aspect.PATCHES;
import static gatehouse.model.Aspect.PERMISSIONS;
import static gatehouse.model.Aspect.PROPERTIES;
import static gatehouse.model.Aspect.SETTINGS;
import static gatehouse.model.Aspect.SIGNATURE;
import static gatehouse.model.Aspect.SPECIAL_ACCESS;
import static gatehouse.model.Aspect.TRAFFIC;

import gatehouse.model.Aspect;
import gatehouse.model.Word;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A kind of artefact, with the aspects that it must answer for; else the audit is partial. */
public enum EvidenceKind implements Word {
  APK(CONTAINER, MANIFEST, SIGNATURE, CODE),
  BUG_REPORT(
      IDENTITY, PATCHES, BOOT, PACKAGES, PERMISSIONS, APP_OPS, SPECIAL_ACCESS, SETTINGS, ACCOUNTS),
  ANDROIDQF(IDENTITY, PATCHES, BOOT, PACKAGES),
  PLAIN_OUTPUTS(),
  STOCK_IMAGE(IDENTITY, PATCHES, PROPERTIES),
  /** What a phone wrote down when an app crashed or hung. */
  TRACE(IDENTITY),
  /** Packets off the wire or the air. */
  CAPTURE(TRAFFIC),
  /** What a router answered, or a command that asks about the network. */
  ROUTER_REPLY(),
  /** Configuration files of a router: firewall, addresses, names. */
  CONFIGURATION(),
  /** A list of devices out of an account, a hub or an app. */
  INVENTORY(DEVICES),
  /** What a password manager or a browser exports, or the file it keeps. */
  PASSWORD_EXPORT(PASSWORDS),
  /** A message, an exported chat, a list of links, or a picture that may hold codes. */
  MESSAGE(LINKS),
  /** What a look at the live network wrote down. */
  SURVEY(DEVICES),
  KNOWLEDGE();

  private final Set<Aspect> mustAnswer;

  EvidenceKind(Aspect... mustAnswer) {
    EnumSet<Aspect> set = EnumSet.noneOf(Aspect.class);
    set.addAll(List.of(mustAnswer));
    this.mustAnswer = Collections.unmodifiableSet(set);
  }

  /** What may be stored of it: of what is likely to hold keys and passwords, only a digest. */
  public Keeping keeping() {
    return switch (this) {
      case ROUTER_REPLY, CONFIGURATION, INVENTORY, PASSWORD_EXPORT, MESSAGE -> Keeping.DIGEST;
      default -> Keeping.RAW;
    };
  }

  /** The aspects that are missed when evidence of this kind does not tell them. */
  public Set<Aspect> mustAnswer() {
    return mustAnswer;
  }
}
