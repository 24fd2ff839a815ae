// SPDX-License-Identifier: Apache-2.0
package gatehouse.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a pack lie. */
interface PackStore {
  /** No file of a pack is larger: 16 MB. */
  int LARGEST = 16 << 20;

  /** Opens a file by its path inside the pack. */
  InputStream open(String path) throws IOException;

  /** The file as a person finds it. */
  String nameOf(String path);

  /**
   * All bytes of a file.
   *
   * @throws KnowledgeException when it is missing, unreadable or too large
   */
  default byte[] read(String path) {
    try (InputStream in = open(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new KnowledgeException(
            nameOf(path), 0, "is larger than 16 MB; split it into several files");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new KnowledgeException(
          nameOf(path), 0, "is missing; get the pack again, or take the file off its list", e);
    } catch (IOException e) {
      throw new KnowledgeException(
          nameOf(path), 0, "cannot be read (" + e.getMessage() + "); check its permissions", e);
    }
  }

  /** A pack in a folder. */
  record Folder(Path folder) implements PackStore {
    @Override
    public InputStream open(String path) throws IOException {
      return Files.newInputStream(folder.resolve(path));
    }

    @Override
    public String nameOf(String path) {
      return folder.resolve(path).toString();
    }
  }

  /** The pack that ships inside the jar. */
  record Starter() implements PackStore {
    @Override
    public InputStream open(String path) throws IOException {
      InputStream in = Starter.class.getResourceAsStream("pack/" + path);
      if (in == null) {
        throw new NoSuchFileException(path);
      }
      return in;
    }

    @Override
    public String nameOf(String path) {
      return "starter pack, " + path;
    }
  }
}
