// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.accounts.keepass;

import gatehouse.evidence.accounts.export.ExportException;
import gatehouse.evidence.accounts.export.ExportException.Reason;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.StreamCipher;
import org.bouncycastle.crypto.engines.ChaCha7539Engine;
import org.bouncycastle.crypto.engines.Salsa20Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/** The second lock, of protected values, which is one stream through the whole document. */
final class InnerStream {
  private static final int NONE = 0;
  private static final int SALSA20 = 2;
  private static final int CHACHA20 = 3;
  private static final int KEY_BYTES = 32;
  private static final int NONCE_END = 44;
  private static final byte[] SALSA_NONCE = HexFormat.of().parseHex("e830094b97205d2a");

  private final StreamCipher cipher;

  private InnerStream(StreamCipher cipher) {
    this.cipher = cipher;
  }

  static InnerStream of(int kind, byte[] key) throws ExportException {
    return switch (kind) {
      case SALSA20 -> new InnerStream(salsa(key));
      case CHACHA20 -> new InnerStream(chacha(key));
      case NONE ->
          throw new ExportException(Reason.UNSUPPORTED, "it protects its values by nothing");
      default ->
          throw new ExportException(
              Reason.UNSUPPORTED, "the way in which it protects its values is not known here");
    };
  }

  private static StreamCipher salsa(byte[] key) {
    Salsa20Engine engine = new Salsa20Engine();
    engine.init(false, new ParametersWithIV(new KeyParameter(Crypto.sha256(key)), SALSA_NONCE));
    return engine;
  }

  private static StreamCipher chacha(byte[] key) {
    byte[] hash = Crypto.sha512(key);
    ChaCha7539Engine engine = new ChaCha7539Engine();
    engine.init(
        false,
        new ParametersWithIV(
            new KeyParameter(hash, 0, KEY_BYTES), Arrays.copyOfRange(hash, KEY_BYTES, NONCE_END)));
    Arrays.fill(hash, (byte) 0);
    return engine;
  }

  /** Opens the next value in its own array. */
  void open(byte[] value) {
    cipher.processBytes(value, 0, value.length, value, 0);
  }
}
