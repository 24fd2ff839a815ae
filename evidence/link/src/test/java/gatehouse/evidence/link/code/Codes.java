// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of QR codes for tests. */
public final class Codes {
  private Codes() {}

  /** A code of 200 by 200 points. */
  public static BufferedImage code(String content) {
    return code(content, 200);
  }

  static BufferedImage code(String content, int side) {
    try {
      BitMatrix matrix = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, side, side);
      BufferedImage image =
          new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < matrix.getHeight(); y++) {
        for (int x = 0; x < matrix.getWidth(); x++) {
          image.setRGB(x, y, matrix.get(x, y) ? 0x000000 : 0xffffff);
        }
      }
      return image;
    } catch (WriterException e) {
      throw new AssertionError(e);
    }
  }

  /** A white sheet with pictures on it, from left to right. */
  static BufferedImage sheet(int width, int height, BufferedImage... pictures) {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    for (int i = 0; i < pictures.length; i++) {
      pen.drawImage(pictures[i], 40 + i * (pictures[i].getWidth() + 80), 40, null);
    }
    pen.dispose();
    return sheet;
  }

  /** The picture as a file. */
  public static byte[] file(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
