package org.countygov.desk.rules;

import java.nio.file.Path;
import org.countygov.publish.ClockPage;
import org.countygov.publish.SettingsPage;
import org.countygov.testkit.PublishedPages;
import org.junit.jupiter.api.Test;

/** The pages of clocks and settings say what the modules have. */
class CataloguePagesTest {
    private static final PublishedPages PAGES =
            PublishedPages.in(Path.of("..", "..", "docs"), "write".equals(System.getProperty("publish")));

    @Test
    void clocks() {
        PAGES.check("clocks.md", ClockPage.of(Catalogue.standard().clocks()).markdown());
    }

    @Test
    void settings() {
        PAGES.check(
                "settings.md", SettingsPage.of(Catalogue.standard().settings()).markdown());
    }
}
