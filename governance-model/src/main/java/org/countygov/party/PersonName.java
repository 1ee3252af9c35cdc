package org.countygov.party;

import com.google.common.collect.ImmutableSet;
import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/** The name of a person, in characters or letters. */
public final class PersonName extends PersonalValue {
    private static final String JOINERS = " ·•・.'’-";

    /**
     * Family names of two characters in use. One that is missing here shows its first character only, which is the safe way to err.
     */
    private static final ImmutableSet<String> COMPOUND_FAMILY_NAMES = ImmutableSet.of(
            "欧阳", "上官", "皇甫", "令狐", "诸葛", "司徒", "司马", "申屠", "夏侯", "贺兰", "完颜", "慕容", "尉迟", "长孙", "东方", "独孤", "端木", "公孙",
            "轩辕", "宇文", "澹台", "拓跋", "南宫", "公冶", "淳于", "单于", "呼延", "赫连", "钟离", "濮阳", "万俟", "闻人", "太叔", "鲜于", "闾丘", "司空",
            "司寇", "亓官", "巫马", "漆雕", "乐正", "西门");

    /** A reason why a text is not a name. */
    public enum Fault implements ParseFault {
        BLANK("姓名为空", "the name is blank"),
        /** Something else than characters, letters, and the dots, hyphens, apostrophes and spaces between them. */
        CHARACTERS("姓名含有数字、符号或首尾空格", "the name has digits, signs, or a space at either end");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private PersonName(String plain) {
        super(plain);
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault; the message does not repeat the text. */
    public static PersonName of(CharSequence text) {
        return parse(text).orElseThrow("name");
    }

    /** Reads a full name, the family name first where it is a Chinese one. */
    public static Parsed<PersonName> parse(CharSequence text) {
        String name = text.toString();
        Fault fault = faultIn(name);
        return fault == null ? Parsed.valid(new PersonName(name)) : Parsed.faulty(fault);
    }

    private static @Nullable Fault faultIn(String name) {
        if (name.isBlank()) {
            return Fault.BLANK;
        }
        boolean fits = Character.isLetter(name.codePointAt(0))
                && !name.endsWith(" ")
                && name.codePoints().allMatch(PersonName::mayStandInName);
        return fits ? null : Fault.CHARACTERS;
    }

    private static boolean mayStandInName(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || JOINERS.indexOf(c) >= 0;
    }

    @Override
    public Kind kind() {
        return Kind.NAME;
    }

    /** The family name and a star; of a name that is not Chinese, the first letter and a star. */
    @Override
    public String mask() {
        String plain = plain();
        boolean compound = plain.length() > 2 && COMPOUND_FAMILY_NAMES.contains(plain.substring(0, 2));
        return (compound ? plain.substring(0, 2) : Character.toString(plain.codePointAt(0))) + "*";
    }
}
