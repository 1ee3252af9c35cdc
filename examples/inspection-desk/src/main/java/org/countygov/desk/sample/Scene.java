package org.countygov.desk.sample;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * When and where a story plays.
 *
 * @param number the number of the story in its log, from 1
 * @param firstDay the day 0 of the story
 * @param minutes by how much every act is later than the story says, so that not everybody acts on the hour; 0 to 59
 * @param county the number of the county, from 1
 * @param town the number of the township in its county, from 1
 * @param village the number of the village in its township, from 1
 * @param person the number of whoever acts day after day, such as a grid worker, from 1
 */
public record Scene(int number, LocalDate firstDay, int minutes, int county, int town, int village, int person) {
    public Scene {
        checkArgument(number >= 1 && person >= 1, "number is %s, person %s", number, person);
        checkArgument(minutes >= 0 && minutes < 60, "minutes is %s", minutes);
        checkArgument(county >= 1 && town >= 1 && village >= 1, "a place is %s/%s/%s", county, town, village);
    }

    /** A scene in which everybody acts once only. */
    Scene(int number, LocalDate firstDay, int minutes, int county, int town, int village) {
        this(number, firstDay, minutes, county, town, village, number);
    }
}
