// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads PNG and JPEG files as brightness, in bounded time and memory. */
final class PictureReader {
  private static final int LARGEST_FILE = 24 << 20;

  /** Points of the largest picture that is read: what phones' cameras make. */
  private static final long MOST_POINTS = 50_000_000;

  /** A progressive JPEG is held as a whole, six bytes for a point. */
  private static final long MOST_POINTS_AT_ONCE = 16_000_000;

  /** A larger picture is read at every second, third, ... point. */
  private static final int ENOUGH_POINTS = 4_000_000;

  private PictureReader() {}

  static Brightness read(byte[] file) throws PictureException {
    if (file.length > LARGEST_FILE) {
      throw new PictureException("a picture of more than %d MB".formatted(LARGEST_FILE >> 20));
    }
    boolean png = PictureKind.isPng(file);
    if (!png && !PictureKind.isJpeg(file)) {
      throw new PictureException("neither a PNG nor a JPEG picture");
    }
    byte[] frame = png ? PngFrame.of(file) : JpegFrame.of(file);
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(png ? "png" : "jpeg");
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(frame))) {
      reader.setInput(in, true, true);
      return read(reader, png || isProgressive(frame));
    } catch (IOException | RuntimeException e) {
      // The readers of the JDK answer damage with unchecked exceptions, too.
      throw new PictureException("a damaged picture: " + e.getMessage(), e);
    } finally {
      reader.dispose();
    }
  }

  private static Brightness read(ImageReader reader, boolean atOnce)
      throws IOException, PictureException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    long points = (long) width * height;
    if (points > (atOnce ? MOST_POINTS_AT_ONCE : MOST_POINTS)) {
      throw new PictureException("a picture of %d by %d points".formatted(width, height));
    }
    int step = 1;
    while (points / ((long) step * step) > ENOUGH_POINTS) {
      step++;
    }
    ImageReadParam parameters = reader.getDefaultReadParam();
    parameters.setSourceSubsampling(step, step, 0, 0);
    return brightness(reader.read(0, parameters));
  }

  private static Brightness brightness(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] points = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        points[y * width + x] = (byte) brightness(row[x]);
      }
    }
    return new Brightness(points, width, height);
  }

  /** On white paper, where it can be seen through. */
  private static int brightness(int argb) {
    int alpha = argb >>> 24;
    int sum = ((argb >> 16) & 0xff) + 2 * ((argb >> 8) & 0xff) + (argb & 0xff);
    return (sum * alpha / 4 + 255 * (255 - alpha)) / 255;
  }

  private static boolean isProgressive(byte[] jpeg) {
    for (int i = 2; i + 9 < jpeg.length && (jpeg[i] & 0xff) == 0xff; ) {
      int marker = jpeg[i + 1] & 0xff;
      if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
        return marker != 0xc0 && marker != 0xc1;
      }
      i += 2 + Bytes.int16(jpeg, i + 2);
    }
    return false;
  }
}
