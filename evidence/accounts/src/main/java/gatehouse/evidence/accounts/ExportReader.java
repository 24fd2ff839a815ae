// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts;

import gatehouse.evidence.accounts.bitwarden.BitwardenExport;
import gatehouse.evidence.accounts.bytes.FileBytes;
import gatehouse.evidence.accounts.csv.CsvExport;
import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.Export;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import gatehouse.evidence.accounts.export.ExportKey;
import gatehouse.evidence.accounts.keepass.KdbxExport;
import gatehouse.evidence.accounts.onepassword.OnePasswordExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads an export of any program; the caller closes it. */
public final class ExportReader {
  private static final int HEAD_BYTES = 4096;
  private static final int TAIL_BYTES = 1 << 18;

  private ExportReader() {}

  /** Whether a file is an export, by its content. */
  public static boolean recognise(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] head = FileBytes.head(file, HEAD_BYTES);
    try {
      return KdbxExport.recognise(head)
          || BitwardenExport.recognise(head)
          || CsvExport.recognise(head)
          || (isArchive(head) && isOnePassword(file));
    } finally {
      Arrays.fill(head, (byte) 0);
    }
  }

  private static boolean isArchive(byte[] head) {
    return head.length > 2 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
  }

  /** The table of contents stands at the end; most archives are something else. */
  private static boolean isOnePassword(Path file) throws IOException {
    byte[] tail = FileBytes.tail(file, TAIL_BYTES);
    try {
      return OnePasswordExport.recognise(tail);
    } finally {
      Arrays.fill(tail, (byte) 0);
    }
  }

  /** The logins of an export. */
  public static Export read(Path file, ExportKey key, Costs costs)
      throws ExportException, IOException {
    byte[] bytes = FileBytes.all(file);
    try {
      return read(bytes, key, costs);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** The logins of an export that was read already; the array stays the caller's, to be cleared. */
  public static Export read(byte[] bytes, ExportKey key, Costs costs) throws ExportException {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
    try {
      if (KdbxExport.recognise(head)) {
        return KdbxExport.read(bytes, key, costs);
      }
      if (isArchive(head) && OnePasswordExport.recognise(bytes)) {
        return OnePasswordExport.read(bytes);
      }
      if (BitwardenExport.recognise(head)) {
        return BitwardenExport.read(bytes, key.passphrase(), costs);
      }
      if (CsvExport.recognise(head)) {
        return CsvExport.read(bytes);
      }
      throw new ExportException(
          Reason.NOT_AN_EXPORT, "it is no export of a password manager that is known here");
    } finally {
      Arrays.fill(head, (byte) 0);
    }
  }
}
