// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.network.router;

import gatehouse.evidence.miio.inventory.value.JsonValues;
import gatehouse.evidence.miio.inventory.value.Value;
import gatehouse.evidence.miio.inventory.value.Value.Members;
import gatehouse.evidence.network.router.miwifi.MiwifiReply;
import gatehouse.evidence.network.router.openwrt.UbusReply;
import gatehouse.evidence.network.router.reply.Discretion;
import gatehouse.evidence.network.router.reply.Telling;
import gatehouse.evidence.network.router.soap.Envelope;
import gatehouse.evidence.network.router.soap.EnvelopeReader;
import gatehouse.evidence.network.router.soap.SoapTelling;
import gatehouse.model.ArtefactId;
import gatehouse.model.Aspect;
import gatehouse.model.Locator;
import gatehouse.model.evidence.FactSink;
import gatehouse.vault.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Replies of one router that were read, whatever its make.
 *
 * @param secrets the passwords and keys in them
 * @param teller tells what they say
 * @param flaw what is wrong with them, or an empty text
 */
public record Replies(List<Secret> secrets, Consumer<Telling> teller, String flaw) {
  private static final int BEGINNING = 64;

  /** Reads a text that may be replies of a router; none when it is something else. */
  public static Optional<Replies> read(byte[] text) {
    return switch (first(text)) {
      case '{' -> json(text);
      case '<' -> soap(new String(text, StandardCharsets.UTF_8));
      default -> Optional.empty();
    };
  }

  /** Tells the facts; texts with one of the secrets inside are left out. */
  void tell(ArtefactId artefact, FactSink sink, Locator where) {
    tell(new Telling(artefact, sink, new Discretion(secrets), where));
  }

  /** Tells the facts of one of several replies. */
  public void tell(Telling telling) {
    teller.accept(telling);
    if (!flaw.isEmpty()) {
      telling.notExamined(telling.router(), Aspect.ROUTER, flaw);
    }
  }

  private static Optional<Replies> json(byte[] text) {
    JsonValues.Read read = JsonValues.read(text);
    String flaw = read.flaw().isEmpty() ? "" : "The reply " + read.flaw() + ".";
    return read.values().stream()
        .findFirst()
        .filter(Members.class::isInstance)
        .map(Members.class::cast)
        .flatMap(root -> json(root, flaw));
  }

  private static Optional<Replies> json(Members root, String flaw) {
    Members reply = UbusReply.opened(root);
    List<Secret> secrets = ((Value) root).secrets();
    Optional<Consumer<Telling>> miwifi = MiwifiReply.of(root).map(k -> t -> k.tell(root, t));
    return miwifi
        .or(() -> UbusReply.of(reply).map(kind -> telling -> kind.tell(reply, telling)))
        .map(teller -> new Replies(secrets, teller, flaw));
  }

  private static Optional<Replies> soap(String text) {
    if (!EnvelopeReader.isOne(text)) {
      return Optional.empty();
    }
    EnvelopeReader.Read read = EnvelopeReader.read(text);
    if (read.answers().isEmpty()) {
      return Optional.empty();
    }
    String flaw =
        read.flaws() == 0 ? "" : "%d answers of the file break off.".formatted(read.flaws());
    return Optional.of(
        new Replies(
            read.answers().stream().map(Envelope::hidden).flatMap(List::stream).toList(),
            telling -> SoapTelling.tell(read.answers(), telling),
            flaw));
  }

  private static char first(byte[] text) {
    for (int at = 0; at < Math.min(text.length, BEGINNING); at++) {
      if (text[at] > ' ') {
        return (char) text[at];
      }
    }
    return ' ';
  }
}
