package org.countygov.testkit;

/** Java source reduced to what the compiler acts on. */
final class SourceText {
    private SourceText() {}

    /** The source with comments and the contents of literals blanked out; lines stay where they are. */
    static String code(String source) {
        StringBuilder code = new StringBuilder(source.length());
        int i = 0;
        while (i < source.length()) {
            int end = i;
            if (source.startsWith("//", i)) {
                int newline = source.indexOf('\n', i);
                end = newline < 0 ? source.length() : newline;
            } else if (source.startsWith("/*", i)) {
                end = end(source, "*/", i + 2);
            } else if (source.startsWith("\"\"\"", i)) {
                end = literal(source, "\"\"\"", i + 3);
            } else if (source.charAt(i) == '"') {
                end = literal(source, "\"", i + 1);
            } else if (source.charAt(i) == '\'') {
                end = literal(source, "'", i + 1);
            }
            if (end <= i) {
                code.append(source.charAt(i++));
            } else {
                source.substring(i, end).chars().forEach(c -> code.append(c == '\n' ? '\n' : ' '));
                i = end;
            }
        }
        return code.toString();
    }

    private static int end(String source, String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    private static int literal(String source, String mark, int from) {
        int i = from;
        while (i < source.length() && !source.startsWith(mark, i)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), i + mark.length());
    }
}
