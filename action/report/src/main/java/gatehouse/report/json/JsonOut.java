// SPDX-License-Identifier: Apache-2.0
package gatehouse.report.json;

import gatehouse.report.text.SafeJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes {@link SafeJson} in the order in which it is told. */
public final class JsonOut {
  private final JsonGenerator generator;

  /** Something that writes its part of a document. */
  @FunctionalInterface
  public interface Part {
    /** Writes. */
    void write() throws IOException;
  }

  /** Something that writes one element. */
  @FunctionalInterface
  public interface Each<T> {
    /** Writes the element. */
    void write(T element) throws IOException;
  }

  private JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Writes one document, a line feed at its end. */
  public static void document(Appendable out, Each<JsonOut> content) throws IOException {
    try (JsonGenerator generator =
        SafeJson.FACTORY.createGenerator(new Indented(), new Sink(out))) {
      content.write(new JsonOut(generator));
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    out.append('\n');
  }

  /** An object as the document or as an element of an array. */
  public void object(Part content) throws IOException {
    generator.writeStartObject();
    content.write();
    generator.writeEndObject();
  }

  /** A named object. */
  public void object(String name, Part content) throws IOException {
    generator.writeName(name);
    object(content);
  }

  /** A named array. */
  public <T> void array(String name, Collection<T> elements, Each<T> each) throws IOException {
    generator.writeName(name);
    generator.writeStartArray();
    for (T element : elements) {
      each.write(element);
    }
    generator.writeEndArray();
  }

  /** A named array of texts. */
  public void texts(String name, Collection<String> texts) throws IOException {
    array(name, texts, generator::writeString);
  }

  /** A named array of numbers. */
  public void numbers(String name, Collection<Integer> numbers) throws IOException {
    array(name, numbers, generator::writeNumber);
  }

  /** A named text. */
  public void text(String name, String text) {
    generator.writeStringProperty(name, text);
  }

  /** A named number. */
  public void number(String name, long number) {
    generator.writeNumberProperty(name, number);
  }

  /** A named truth. */
  public void truth(String name, boolean truth) {
    generator.writeBooleanProperty(name, truth);
  }

  /** Two spaces a level, and line feeds whatever the system's own line ends are. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  /** Hands on to what takes text; closing it closes nothing. */
  private static final class Sink extends Writer {
    private final Appendable out;

    Sink(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int from, int length) throws IOException {
      out.append(CharBuffer.wrap(buffer, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
