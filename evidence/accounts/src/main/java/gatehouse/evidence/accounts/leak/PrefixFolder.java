// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.leak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A folder of files, {@code 00000} to {@code FFFFF}, with or without {@code .txt}. */
final class PrefixFolder implements Corpus {
  private static final Pattern NAME = Pattern.compile("[0-9A-Fa-f]{5}(\\.txt)?");
  private static final List<String> ENDINGS = List.of("", ".txt");
  private static final int RADIX = 16;
  private static final int LARGEST_FILE = 16 << 20;

  /** Of a line with its count. */
  private static final int LINE_BYTES = 39;

  private final Path folder;

  PrefixFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public Leak look(PasswordHash password) throws IOException {
    Path file = file(password.prefix());
    if (!Files.exists(file)) { // which one it is would tell of the password
      throw new IOException("the list lacks one of its files; download it whole");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] lines = in.readNBytes(LARGEST_FILE);
      return RangeText.holds(lines, password) ? Leak.CONFIRMED : Leak.NOT_FOUND;
    }
  }

  @Override
  public long expected() throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isOne(file)) {
          bytes += Files.size(file);
        }
      }
    }
    return bytes / LINE_BYTES;
  }

  @Override
  public long each(HashLines.Keys keys) throws IOException {
    BitSet there = prefixes();
    if (there.isEmpty()) {
      throw new IOException("no file in it is named by five digits of a hash");
    }
    long odd = 0;
    for (int prefix = there.nextSetBit(0); prefix >= 0; prefix = there.nextSetBit(prefix + 1)) {
      try (InputStream in = Files.newInputStream(file("%05X".formatted(prefix)))) {
        odd += HashLines.read(in, prefix, PasswordHash.PREFIX_DIGITS, keys);
      }
    }
    return odd;
  }

  private BitSet prefixes() throws IOException {
    BitSet there = new BitSet(1 << (4 * PasswordHash.PREFIX_DIGITS));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isOne(file)) {
          String digits = file.getFileName().toString().substring(0, PasswordHash.PREFIX_DIGITS);
          there.set(Integer.parseInt(digits, RADIX));
        }
      }
    }
    return there;
  }

  private static boolean isOne(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches();
  }

  /** Some programs write capitals, some do not. */
  private Path file(String prefix) {
    for (String ending : ENDINGS) {
      for (String name : List.of(prefix, prefix.toLowerCase(Locale.ROOT))) {
        if (Files.exists(folder.resolve(name + ending))) {
          return folder.resolve(name + ending);
        }
      }
    }
    return folder.resolve(prefix);
  }
}
