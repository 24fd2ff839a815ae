// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.Drafts;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.Program;
import gatehouse.model.Locator;
import gatehouse.vault.Secret;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the document of a database, and takes entries out of it.
 *
 * <p>Every protected value has to be opened, wanted or not, because all are one stream.
 */
final class KdbxDocument {
  private static final int LONGEST_TEXT = 4096;
  private static final int UUID_CHARACTERS = 64;

  private final InnerStream stream;
  private final Drafts drafts = new Drafts(Program.KEEPASS);
  private final Deque<String> path = new ArrayDeque<>();
  private @Nullable KdbxEntry entry;
  private String bin = "";
  private int depthOfBin = Integer.MAX_VALUE;
  private String key = "";
  private int number;

  KdbxDocument(InnerStream stream) {
    this.stream = stream;
  }

  Export read(byte[] document, int from) throws ExportException {
    XmlScanner xml = new XmlScanner(document, from);
    try (drafts) {
      for (XmlScanner.Token token = xml.next(); token != XmlScanner.Token.END; token = xml.next()) {
        switch (token) {
          case OPEN -> open(xml);
          case TEXT -> text(xml);
          case CLOSE -> close();
          case END -> {}
        }
      }
      return drafts.done();
    } finally {
      if (entry != null) {
        entry.close();
      }
    }
  }

  private void open(XmlScanner xml) throws ExportException {
    String name = xml.name();
    if (name.equals("Entry")) {
      if (entry == null) {
        entry = new KdbxEntry(drafts.next(new Locator.Part("entry " + ++number)));
      } else {
        entry.openOlder();
      }
    }
    if (name.equals("String")) {
      key = "";
    }
    path.push(name);
  }

  private void text(XmlScanner xml) throws ExportException {
    if (xml.isProtected() && xml.name().equals(path.peek())) {
      try (Secret value = opened(xml)) {
        take(xml, value);
      }
    } else if (path.peek() != null) {
      take(xml, null);
    }
  }

  /** A value that is locked once more is Base64 outside. */
  private Secret opened(XmlScanner xml) throws ExportException {
    try (Secret text = xml.secret()) {
      byte[] value = text.read(Base64.getMimeDecoder()::decode);
      stream.open(value);
      return Secret.takeOver(value);
    } catch (IllegalArgumentException e) {
      throw ExportException.damaged("a protected value is no Base64");
    }
  }

  private void take(XmlScanner xml, @Nullable Secret opened) throws ExportException {
    switch (String.valueOf(path.peek())) {
      case "RecycleBinUUID" -> bin = xml.text(UUID_CHARACTERS);
      case "UUID" -> {
        if (entry == null && !bin.isEmpty() && xml.text(UUID_CHARACTERS).equals(bin)) {
          depthOfBin = path.size() - 1;
        }
      }
      case "Key" -> key = entry == null ? "" : xml.text(LONGEST_TEXT);
      case "Value" -> {
        if (entry != null && isWithin("String")) {
          entry.value(key, opened == null ? xml.secret() : opened.copy());
        }
      }
      case "LastModificationTime" -> {
        if (entry != null && isWithin("Times")) {
          entry.modified(KdbxTime.day(xml.text(UUID_CHARACTERS)));
        }
      }
      default -> {}
    }
  }

  private boolean isWithin(String parent) {
    return path.stream().skip(1).findFirst().filter(parent::equals).isPresent();
  }

  private void close() {
    String name = path.isEmpty() ? "" : path.pop();
    if (name.equals("Entry") && entry != null && entry.closeOlder()) {
      if (depthOfBin <= path.size()) {
        drafts.drop(entry.draft());
      }
      entry.close();
      entry = null;
    }
    if (path.size() < depthOfBin) {
      depthOfBin = Integer.MAX_VALUE;
    }
  }
}
