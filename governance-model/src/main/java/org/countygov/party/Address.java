package org.countygov.party;

import javax.annotation.Nullable;
import org.countygov.value.ParseFault;
import org.countygov.value.Parsed;
import org.countygov.words.Phrase;

/**
 * Where a person lives (住址), in three parts: the area down to the street, village or estate; the building; and what lies inside the
 * building. The plain value is the three in a row.
 */
public final class Address extends PersonalValue {
    private final String area;
    private final String building;
    private final String inside;

    /** A reason why texts are not an address. */
    public enum Fault implements ParseFault {
        AREA_BLANK("住址缺少街道、村或小区", "the address has no street, village or estate"),
        /** Something is said to lie inside a building, but no building is named. */
        BUILDING_BLANK("住址有房号而无楼号", "the address has a room but no building"),
        /** A line break or another control character. */
        CHARACTERS("住址含有换行等控制字符", "the address has line breaks or other control characters");

        private final Phrase words;

        Fault(String zh, String en) {
            this.words = Phrase.of(zh, en);
        }

        @Override
        public Phrase words() {
            return words;
        }
    }

    private Address(String area, String building, String inside) {
        super(area + building + inside);
        this.area = area;
        this.building = building;
        this.inside = inside;
    }

    /** Throws {@link IllegalArgumentException} where {@link #parse} finds a fault; the message does not repeat the text. */
    public static Address of(String area, String building, String inside) {
        return parse(area, building, inside).orElseThrow("address");
    }

    /**
     * Reads the parts of an address, without the spaces around them.
     *
     * @param area down to the street, village or estate, such as 衡水市桃城区某街道某小区
     * @param building the building or house number, such as 3号楼; empty where there is none
     * @param inside unit, floor and room, such as 2单元301室; empty for a house of one household
     */
    public static Parsed<Address> parse(String area, String building, String inside) {
        Address address = new Address(area.strip(), building.strip(), inside.strip());
        Fault fault = address.fault();
        return fault == null ? Parsed.valid(address) : Parsed.faulty(fault);
    }

    private @Nullable Fault fault() {
        if (plain().chars().anyMatch(Character::isISOControl)) {
            return Fault.CHARACTERS;
        }
        if (area.isEmpty()) {
            return Fault.AREA_BLANK;
        }
        return building.isEmpty() && !inside.isEmpty() ? Fault.BUILDING_BLANK : null;
    }

    @Override
    public Kind kind() {
        return Kind.ADDRESS;
    }

    /**
     * The area, the building where it has several households, and a star for the rest. A house of one household is hidden: its
     * number alone would say who lives there.
     */
    @Override
    public String mask() {
        return area + (inside.isEmpty() ? "" : building) + "*";
    }

    /** Equal in every part: two addresses that read alike but are divided differently have different masks. */
    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof Address that
                && area.equals(that.area)
                && building.equals(that.building);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
