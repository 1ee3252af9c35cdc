package org.countygov.desk.log;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countygov.words.Phrase;

/**
 * One log on disk.
 *
 * @param name how the file is called in reports
 */
public record LogFile(Path path, String name) {
    private static final Pattern XML_ENCODING =
            Pattern.compile("<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int START = 512;

    /** A smaller log is read before other threads would have begun. */
    private static final long LARGE = 4L << 20;

    public static LogFile of(Path path) {
        return new LogFile(path, path.toString().replace('\\', '/'));
    }

    public long size() throws IOException {
        return Files.size(path);
    }

    /**
     * Reads every row, in order, into the sink.
     *
     * @param progress is told how many more bytes were read
     * @throws UnusableLogException when no row can be read for a reason that concerns the file as a whole
     */
    @CanIgnoreReturnValue
    public ReadLog read(Mapping mapping, LogSink sink, LongConsumer progress) throws IOException, UnusableLogException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnusableLogException(Phrase.of("没有这个文件，或不可读", "there is no such file, or it is not readable"));
        }
        String start = start();
        refuseArchives(start);
        TextEncoding encoding = encoding(mapping, start);
        try (InputStream bytes = new BufferedInputStream(new Counted(Files.newInputStream(path), progress))) {
            if (start.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
                    .replace("\0", "")
                    .stripLeading()
                    .startsWith("<")) {
                Rows rows = new Rows(name, mapping, sink, sink::bad);
                return rows.read("XES", encoding, new XesLog(encoding.reader(bytes), mapping, rows).read());
            }
            return new CsvLog(name, mapping, sink).read(encoding.inUtf8(bytes), encoding, size() >= LARGE);
        }
    }

    /** The first bytes, one character each. */
    private String start() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return new String(bytes.readNBytes(START), StandardCharsets.ISO_8859_1);
        }
    }

    private static void refuseArchives(String start) throws UnusableLogException {
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new UnusableLogException(
                    Phrase.of("这是Excel工作簿或压缩文件；请另存为CSV", "this is a workbook or an archive; save it as CSV"));
        }
        if (start.startsWith("\u001F\u008B")) {
            throw new UnusableLogException(Phrase.of("文件是压缩的；请先解压", "the file is compressed; unpack it first"));
        }
    }

    private TextEncoding encoding(Mapping mapping, String start) throws IOException {
        TextEncoding found;
        try (ReadableByteChannel bytes = Files.newByteChannel(path)) {
            found = TextEncoding.of(bytes);
        }
        if (found.markBytes() > 0) {
            return found;
        }
        if (mapping.charset().isPresent()) {
            return new TextEncoding(mapping.charset().get(), 0, false);
        }
        Matcher declared = XML_ENCODING.matcher(start);
        return found.charset().equals(TextEncoding.GB18030) && declared.lookingAt()
                ? new TextEncoding(declared(declared.group(1)), 0, false)
                : found;
    }

    /** The character set that an XML declaration names, unless the bytes have proved it wrong. */
    private static Charset declared(String name) {
        // What calls itself GB2312 or GBK is full of characters that only the larger set has.
        boolean chinese = List.of("GB2312", "GBK", "UTF-8").contains(name.toUpperCase(Locale.ROOT));
        return chinese || !Charset.isSupported(name) ? TextEncoding.GB18030 : Charset.forName(name);
    }

    /** Tells how many bytes are read. */
    private static final class Counted extends FilterInputStream {
        private final LongConsumer progress;

        Counted(InputStream bytes, LongConsumer progress) {
            super(bytes);
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            progress.accept(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int from, int most) throws IOException {
            int count = in.read(target, from, most);
            progress.accept(Math.max(count, 0));
            return count;
        }
    }
}
