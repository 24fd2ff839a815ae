// SPDX-License-Identifier: Apache-2.0
package gatehouse.vault;

import gatehouse.vault.VaultException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files that are there as a whole or not at all, and readable by their owner alone. */
final class SafeFile {
  /** Far above what a home needs; keeps a hostile file from filling the memory. */
  static final int MOST_BYTES = 16 << 20;

  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private SafeFile() {}

  static byte[] read(Path file) throws VaultException, IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new VaultException(
            Reason.TOO_LARGE, "%s has more than %d bytes".formatted(file, MOST_BYTES));
      }
      return bytes;
    }
  }

  /** Writes a file that must not be there yet. */
  static void create(Path file, byte[] bytes) throws VaultException, IOException {
    try {
      Files.createFile(file, ownerOnly(file));
    } catch (FileAlreadyExistsException e) {
      throw new VaultException(Reason.EXISTS, "there is a file %s already".formatted(file));
    }
    replace(file, bytes);
  }

  /** Replaces a file in one step: after a crash it is the old one or the new one. */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path half = Files.createTempFile(folder, ".vault-", ".part", ownerOnly(file));
    try {
      try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      if (folder != null && knowsPermissions(folder)) {
        sync(folder);
      }
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Makes the rename last; only Unix can. */
  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** False where the file system knows no such permissions. */
  static boolean othersMayRead(Path file) throws IOException {
    return knowsPermissions(file) && !OWNER.containsAll(Files.getPosixFilePermissions(file));
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return knowsPermissions(file)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private static boolean knowsPermissions(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
