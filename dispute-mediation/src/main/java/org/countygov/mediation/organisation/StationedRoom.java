package org.countygov.mediation.organisation;

import com.google.common.collect.ImmutableSet;
import org.countygov.party.UnitId;

/**
 * A stationed room (派驻人民调解工作室): where mediators of a committee work in the premises of another body.
 *
 * <p>Source: as examples, the Ningbo regulation, art. 12, and the Shenzhen regulation, art. 29: committees of a township or a
 * sector may station rooms.
 *
 * @param committee the committee that stations it
 * @param kind of which kind that committee is
 * @param host where it is
 */
public record StationedRoom(UnitId id, UnitId committee, CommitteeKind kind, Host host) {
    public ImmutableSet<Fault> faults() {
        return kind == CommitteeKind.TOWNSHIP || kind == CommitteeKind.SECTOR
                ? ImmutableSet.of()
                : ImmutableSet.of(Fault.HOST_UNFIT);
    }
}
