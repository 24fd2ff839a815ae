// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.apk.signing;

import static java.util.Objects.requireNonNull;

import com.code_intelligence.jazzer.junit.FuzzTest;
import gatehouse.evidence.apk.Seeds;
import gatehouse.evidence.apk.bytes.Bytes;
import gatehouse.evidence.apk.bytes.MalformedException;
import gatehouse.evidence.apk.zip.EntryReader;
import gatehouse.evidence.apk.zip.ZipArchive;
import gatehouse.evidence.apk.zip.ZipEntry;
import gatehouse.testing.DamageTest;
import gatehouse.testing.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class SignedDataFuzz extends DamageTest {
  static Stream<byte[]> seeds() {
    return Stream.of(block());
  }

  @MethodSource("seeds")
  @FuzzTest
  void parse_anything_endsTyped(byte[] data) throws Exception {
    Mutations.check(data, MalformedException.class, this::parse);
  }

  @Override
  protected Mutations damaged() {
    return Mutations.of(seeds().toList()).allowing(MalformedException.class);
  }

  /** The PKCS #7 block of a signed example. */
  private static byte[] block() {
    try (EntryReader reader = new EntryReader()) {
      ZipArchive archive = new ZipArchive(new Bytes("seed", Seeds.signedV1()));
      ZipEntry entry = requireNonNull(archive.find("META-INF/CERT.RSA"));
      return reader.read(archive, entry, 1 << 20).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void parse(byte[] data) throws IOException {
    SignedData signed = SignedData.read(new Bytes("fuzz", data));
    for (SignedData.SignerInfo signer : signed.signers()) {
      signer.signedAttributes();
    }
  }
}
