// SPDX-License-Identifier: Apache-2.0
package gatehouse.evidence.link.code;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the QR codes in a picture. */
public final class CodeReader {
  private static final int MOST_CODES = 8;
  private static final int SMALLEST_SIDE = 42;

  private CodeReader() {}

  /**
   * The contents of the codes, in the order in which they were found; empty when there are none.
   *
   * @throws PictureException when the file is no picture, is damaged or too large
   */
  public static List<String> read(byte[] file) throws PictureException {
    Brightness picture = PictureReader.read(file);
    List<String> contents = new ArrayList<>();
    Optional<Result> found = find(picture);
    while (found.isPresent() && contents.size() < MOST_CODES) {
      contents.add(found.get().getText());
      picture = without(picture, found.get().getResultPoints());
      found = once(picture, false);
    }
    return contents.stream().distinct().toList();
  }

  /** As it is, with harder trying, as a negative, and at half and quarter size. */
  private static Optional<Result> find(Brightness picture) {
    Optional<Result> found = once(picture, false).or(() -> once(picture, true));
    if (found.isPresent()) {
      return found;
    }
    Optional<Result> negative = once(negative(picture), false);
    if (negative.isPresent()
        || Math.min(picture.getWidth(), picture.getHeight()) < 2 * SMALLEST_SIDE) {
      return negative;
    }
    Brightness half = picture.half();
    Optional<Result> small = once(half, true);
    boolean enough = Math.min(half.getWidth(), half.getHeight()) >= 2 * SMALLEST_SIDE;
    return small.isPresent() || !enough
        ? small.map(result -> enlarged(result, 2))
        : once(half.half(), true).map(result -> enlarged(result, 4));
  }

  private static Optional<Result> once(Brightness picture, boolean harder) {
    Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
    hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, new Patience());
    if (harder) {
      hints.put(DecodeHintType.TRY_HARDER, true);
    }
    try {
      return Optional.of(
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture)), hints));
    } catch (ReaderException | Patience.SpentException e) {
      return Optional.empty();
    } catch (ArithmeticException | IndexOutOfBoundsException | IllegalArgumentException e) {
      // What a damaged code makes of the library's own arithmetic.
      return Optional.empty();
    }
  }

  private static Brightness negative(Brightness picture) {
    byte[] points = picture.getMatrix().clone();
    for (int i = 0; i < points.length; i++) {
      points[i] = (byte) ~points[i];
    }
    return new Brightness(points, picture.getWidth(), picture.getHeight());
  }

  private static Result enlarged(Result result, int times) {
    ResultPoint[] points = result.getResultPoints().clone();
    for (int i = 0; i < points.length; i++) {
      points[i] = new ResultPoint(points[i].getX() * times, points[i].getY() * times);
    }
    return new Result(result.getText(), result.getRawBytes(), points, result.getBarcodeFormat());
  }

  /** The picture without a code that was read: its corners, and as much again around them. */
  private static Brightness without(Brightness picture, ResultPoint[] corners) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (ResultPoint corner : corners) {
      left = Math.min(left, corner.getX());
      top = Math.min(top, corner.getY());
      right = Math.max(right, corner.getX());
      bottom = Math.max(bottom, corner.getY());
    }
    float margin = Math.max(right - left, bottom - top) / 4;
    return picture.without(
        (int) (left - margin),
        (int) (top - margin),
        (int) (right + margin),
        (int) (bottom + margin));
  }
}
