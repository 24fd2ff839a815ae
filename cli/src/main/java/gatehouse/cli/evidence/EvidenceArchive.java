// SPDX-License-Identifier: Apache-2.0
package gatehouse.cli.evidence;

import gatehouse.cli.command.Version;
import gatehouse.report.text.Harmless;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP archive of a folder: its files below {@code evidence/} with their own times, {@code
 * MANIFEST.txt}, and {@code SHA256SUMS} as {@code sha256sum} reads it.
 *
 * <p>Links are named, not followed. The archive is there as a whole or not at all.
 */
final class EvidenceArchive {
  private static final String FOLDER = "evidence/";

  private final Clock clock;
  private final StringBuilder sums = new StringBuilder();
  private final StringBuilder manifest = new StringBuilder();
  private final List<String> left = new ArrayList<>();
  private long files;
  private long bytes;

  EvidenceArchive(Clock clock) {
    this.clock = clock;
  }

  Kept write(Path folder, Path archive) throws IOException {
    Path beside = archive.toAbsolutePath().getParent();
    if (beside == null || !Files.isDirectory(beside)) {
      throw new IOException("there is no folder " + beside);
    }
    Path half = Files.createTempFile(beside, ".notes-", ".part");
    try {
      MessageDigest whole = sha256();
      try (OutputStream out = new DigestOutputStream(Files.newOutputStream(half), whole);
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        fill(folder, zip);
      }
      Files.move(half, archive, StandardCopyOption.ATOMIC_MOVE);
      return new Kept(files, bytes, hex(whole), left);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private void fill(Path folder, ZipOutputStream zip) throws IOException {
    manifest
        .append("Kept by gatehouse ")
        .append(Version.text())
        .append(" on ")
        .append(clock.instant().truncatedTo(ChronoUnit.SECONDS))
        .append(" (UTC).\nNothing was changed. To check: sha256sum -c SHA256SUMS\n")
        .append("Below: SHA-256, bytes, when the file was last changed, name.\n\n");
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all =
          walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .sorted()
              .toList();
    }
    for (Path file : all) {
      String name = FOLDER + folder.relativize(file).toString().replace(File.separatorChar, '/');
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.isReadable(file)) {
        keep(file, name, zip);
      } else {
        left(name, Files.isSymbolicLink(file) ? "is a link" : "cannot be read");
      }
    }
    text(zip, "MANIFEST.txt", manifest.toString());
    text(zip, "SHA256SUMS", sums.toString());
  }

  private void keep(Path file, String name, ZipOutputStream zip) throws IOException {
    FileTime changed = Files.readAttributes(file, BasicFileAttributes.class).lastModifiedTime();
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(changed);
    MessageDigest digest = sha256();
    long size = 0;
    zip.putNextEntry(entry);
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        zip.write(buffer, 0, read);
        size += read;
      }
    }
    zip.closeEntry();
    files++;
    bytes += size;
    String hash = hex(digest);
    sums.append(SumLine.of(hash, name)).append('\n');
    manifest.append(
        "%s  %d  %s  %s\n".formatted(hash, size, changed.toInstant(), Harmless.text(name)));
  }

  private void left(String name, String why) {
    String told = "%s was not kept: it %s".formatted(Harmless.text(name), why);
    left.add(told);
    manifest.append(told).append('\n');
  }

  private void text(ZipOutputStream zip, String name, String text) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(clock.instant()));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    MessageDigest digest = sha256();
    digest.update(content);
    sums.append(SumLine.of(hex(digest), name)).append('\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
