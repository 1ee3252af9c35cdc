package org.countygov.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.countygov.party.Address.Fault;
import org.junit.jupiter.api.Test;

/** To the building at most (grid digest 6.3). */
class AddressTest {
    @Test
    void showsTheBuildingOfManyHouseholds() {
        Address flat = Address.of("桃城区某街道某小区", "3号楼", " 2单元301室 ");

        assertEquals("桃城区某街道某小区3号楼*", flat.toString());
        assertEquals("桃城区某街道某小区3号楼2单元301室", Requests.plain(flat));
        assertEquals(PersonalValue.Kind.ADDRESS, flat.kind());
    }

    @Test
    void hidesTheHouseOfOneHousehold() {
        assertEquals("枣强县某镇某村*", Address.of("枣强县某镇某村", "12号", "").toString());
        assertEquals("枣强县某镇某村*", Address.of("枣强县某镇某村", "", "").toString());
    }

    @Test
    void namesTheFault() {
        assertEquals(List.of(Fault.AREA_BLANK), Address.parse(" ", "3号楼", "").faults());
        assertEquals(
                List.of(Fault.BUILDING_BLANK), Address.parse("某村", "", "301室").faults());
        assertEquals(List.of(Fault.CHARACTERS), Address.parse("某村", "3号\n楼", "").faults());
        assertEquals(
                "address is refused: BUILDING_BLANK",
                assertThrows(IllegalArgumentException.class, () -> Address.of("某村", "", "301室"))
                        .getMessage());
    }

    @Test
    void isEqualInEveryPart() {
        Address flat = Address.of("某小区", "3号楼", "301室");

        assertEquals(flat, Address.of("某小区", "3号楼", "301室"));
        assertEquals(flat.hashCode(), Address.of("某小区", "3号楼", "301室").hashCode());
        assertNotEquals(flat, Address.of("某小区", "3号楼301室", ""), "it shows less");
        assertNotEquals(flat, Address.of("某小区3号楼", "301室", ""), "it shows more");
    }
}
