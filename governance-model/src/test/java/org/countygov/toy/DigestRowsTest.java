package org.countygov.toy;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.countygov.testkit.DigestRows;
import org.junit.jupiter.api.Test;

class DigestRowsTest {
    private static final String ROWS = """
            –                            | apply              | APPLIED
            APPLIED                      | askForPapers       | INCOMPLETE
            INCOMPLETE                   | supply papers      | APPLIED
            INCOMPLETE                   | withdrawn by law   | LAPSED*
            APPLIED                      | prolong            | same
            APPLIED                      | grant              | GRANTED (by sum)
            APPLIED                      | refuse             | REFUSED
            REFUSED                      | contest            | APPLIED
            GRANTED                      | collect            | PAID
            GRANTED                      | forfeit            | LAPSED
            APPLIED, INCOMPLETE, GRANTED | reportDeath        | same
            APPLIED, INCOMPLETE, GRANTED | lapse by death     | LAPSED
            E14 | REFUSED                | close file         | CLOSED
            """;

    private static DigestRows<Toy, ToyState> rows(String rows) {
        return DigestRows.<Toy, ToyState>of(ToyState.class)
                .rows(rows)
                .action("withdrawn by law", ToyCommand.TreatAsWithdrawn.class)
                .closed(ToyState.PAID, ToyState.LAPSED, ToyState.CLOSED);
    }

    private static String differences(DigestRows<Toy, ToyState> rows) {
        return String.valueOf(assertThrows(AssertionError.class, () -> rows.check(ToyRules.RULES_OF_2020))
                .getMessage());
    }

    @Test
    void agreesWithTheTableItDescribes() {
        rows(ROWS).check(ToyRules.RULES_OF_2020);
    }

    @Test
    void missesARuleForARow() {
        String differences = differences(rows(ROWS + "PUBLISHED | grant | GRANTED"));

        assertTrue(differences.contains("1 differences"), differences);
        assertTrue(
                differences.contains(
                        "no rule for PUBLISHED | grant | GRANTED (there are rules from APPLIED to GRANTED)"),
                differences);
    }

    @Test
    void missesARowForARule() {
        String differences = differences(rows(ROWS.replaceFirst("GRANTED +\\| forfeit .*\n", "")));

        assertTrue(differences.contains("1 differences"), differences);
        assertTrue(differences.contains("no row for the rule GRANTED | forfeit | LAPSED"), differences);
    }

    @Test
    void tellsARuleThatLeadsElsewhere() {
        String differences = differences(rows(ROWS.replace(
                "REFUSED                      | contest            | APPLIED", "REFUSED | contest | GRANTED")));

        assertTrue(differences.contains("2 differences"), differences);
        assertTrue(differences.contains("no rule for REFUSED | contest | GRANTED"), differences);
        assertTrue(differences.contains("no row for the rule REFUSED | contest | APPLIED"), differences);
    }

    @Test
    void acceptsWhatIsDeclaredWithAReason() {
        rows(ROWS.replaceFirst("GRANTED +\\| forfeit .*\n", "") + "PUBLISHED | grant | GRANTED\n")
                .added("GRANTED | forfeit | LAPSED", "the digest forgets it")
                .omitted("PUBLISHED | grant | GRANTED", "only under the second edition")
                .check(ToyRules.RULES_OF_2020);
    }

    @Test
    void omitsAnActionThatIsNoCommand() {
        rows(ROWS + "any open | appeal | same")
                .omitted("any open | appeal | same", "a case of its own")
                .check(ToyRules.RULES_OF_2020);
    }

    @Test
    void refusesDeclarationsThatAreNoLongerTrue() {
        assertTrue(differences(rows(ROWS).added("GRANTED | forfeit | LAPSED", "stale"))
                .contains("declared as added, yet in the row"));
        assertTrue(differences(rows(ROWS).added("PUBLISHED | grant | GRANTED", "wrong"))
                .contains("declared as added, yet no rule for"));
        assertTrue(differences(rows(ROWS).omitted("GRANTED | forfeit | LAPSED", "wrong"))
                .contains("declared as omitted, yet a rule for"));
    }

    @Test
    void comparesTheClosedStates() {
        String differences = differences(rows(ROWS).closed(ToyState.PAID));

        assertTrue(differences.contains("the digest closes [PAID], the rules close"), differences);
    }

    @Test
    void refusesRowsThatCannotBeRead() {
        for (String row : new String[] {
            "APPLIED | grant", "APPLIED | bless | GRANTED", "NOWHERE | grant | GRANTED", "APPLIED | grant |"
        }) {
            assertThrows(IllegalArgumentException.class, () -> rows(row).check(ToyRules.RULES_OF_2020), row);
        }
        assertThrows(IllegalArgumentException.class, () -> rows("").check(ToyRules.RULES_OF_2020));
    }
}
