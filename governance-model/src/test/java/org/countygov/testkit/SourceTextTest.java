package org.countygov.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    /** Blanks of the length of what was there. */
    private static String blank(String text) {
        return " ".repeat(text.length());
    }

    @Test
    void blanksComments() {
        assertEquals("a " + blank("// Thread.now") + "\nb", SourceText.code("a // Thread.now\nb"));
        assertEquals("a " + blank("/* \"x\" */") + "b", SourceText.code("a /* \"x\" */b"));
        assertEquals(blank("///"), SourceText.code("///"));
    }

    @Test
    void blanksLiterals() {
        assertEquals("f(" + blank("'a\\'//'") + ");", SourceText.code("f(\"a\\\"//\");"));
        assertEquals("c = " + blank("'\\''") + ";", SourceText.code("c = '\\'';"));
        assertEquals(
                "t = " + blank("---") + "\n" + blank("-a- b---") + ";", SourceText.code("t = \"\"\"\n\"a\" b\"\"\";"));
    }

    @Test
    void keepsCodeAndLines() {
        String source = "int a = 4 / 2;\n/* one\ntwo */ int b;\n";
        String code = SourceText.code(source);

        assertEquals(source.lines().count(), code.lines().count());
        assertTrue(code.startsWith("int a = 4 / 2;\n"), code);
        assertTrue(code.endsWith(" int b;\n"), code);
        assertFalse(code.contains("two"), code);
    }

    @Test
    void takesWhatIsNotClosedToTheEnd() {
        assertEquals("a     ", SourceText.code("a /* b"));
        assertEquals("a   ", SourceText.code("a \"b"));
    }
}
