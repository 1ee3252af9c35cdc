package org.countygov.desk.growth;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.countygov.inspection.Severity;

/**
 * The findings that a log was made to give, by case and kind, against those of a report.
 *
 * @param found how many of them are in the report
 * @param extra how many others are
 */
record PlantedFindings(int planted, int found, int extra) {

    static PlantedFindings compared(Path plantedFile, Path findings) throws IOException {
        Set<String> planted = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(plantedFile)) {
            for (NamedCsvRecord row : rows) {
                // Such as 调解-7: REFUSED PML art. 17; ...
                for (String expected : row.getField("expected").split("; (?=[^ ]+-\\d+: )", -1)) {
                    planted.add(expected.split(" ", 3)[0] + " " + expected.split(" ", 3)[1]);
                }
            }
        }
        Set<String> found = new HashSet<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(findings)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getField("severity").equals(Severity.NOTE.name())) {
                    found.add(row.getField("case") + ": " + row.getField("kind"));
                }
            }
        }
        int all = found.size();
        found.retainAll(planted);
        return new PlantedFindings(planted.size(), found.size(), all - found.size());
    }
}
