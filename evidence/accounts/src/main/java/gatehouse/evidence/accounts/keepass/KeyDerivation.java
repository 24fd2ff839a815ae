// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.bytes.Bytes;
import gatehouse.evidence.accounts.export.Costs;
import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Makes a composite key dear to guess, in the way that the header says. */
final class KeyDerivation {
  private static final int KEY_BYTES = 32;
  private static final int LEAST_SALT_BYTES = 8;

  private KeyDerivation() {}

  static byte[] transform(byte[] composite, KdbxHeader header, Costs costs) throws ExportException {
    if (!header.isVersion4()) {
      long rounds = new Bytes(header.field(KdbxHeader.TRANSFORM_ROUNDS)).i64();
      costs.aes(rounds);
      return AesKdf.transform(composite, header.field(KdbxHeader.TRANSFORM_SEED), rounds);
    }
    VariantDictionary parameters = VariantDictionary.read(header.field(KdbxHeader.KDF));
    return switch (HexFormat.of().formatHex(parameters.bytes("$UUID"))) {
      case Uuids.AES_KDF, Uuids.AES_KDF_OF_4 -> {
        long rounds = parameters.number("R");
        costs.aes(rounds);
        yield AesKdf.transform(composite, parameters.bytes("S"), rounds);
      }
      case Uuids.ARGON2D -> argon2(composite, parameters, Argon2Parameters.ARGON2_d, costs);
      case Uuids.ARGON2ID -> argon2(composite, parameters, Argon2Parameters.ARGON2_id, costs);
      default ->
          throw new ExportException(Reason.UNSUPPORTED, "its key derivation is not known here");
    };
  }

  private static byte[] argon2(
      byte[] composite, VariantDictionary parameters, int type, Costs costs)
      throws ExportException {
    long kib = parameters.number("M") >>> 10;
    costs.argon2(kib, parameters.number("I"), parameters.number("P"));
    long version = parameters.number("V");
    byte[] salt = parameters.bytes("S");
    if ((version != Argon2Parameters.ARGON2_VERSION_10
            && version != Argon2Parameters.ARGON2_VERSION_13)
        || salt.length < LEAST_SALT_BYTES) {
      throw ExportException.damaged("it asks for an Argon2 that is impossible");
    }
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(type)
            .withVersion((int) version)
            .withMemoryAsKB((int) kib)
            .withIterations((int) parameters.number("I"))
            .withParallelism((int) parameters.number("P"))
            .withSalt(salt)
            .withSecret(parameters.optional("K"))
            .withAdditional(parameters.optional("A"))
            .build());
    byte[] key = new byte[KEY_BYTES];
    generator.generateBytes(composite, key);
    return key;
  }
}
