/** Grid events, patrols and the township governance centre. */
module org.countygov.grid {
    requires transitive org.countygov.model;
    requires static jsr305;
    requires static org.immutables.value.annotations;

    exports org.countygov.grid;
    exports org.countygov.grid.assessment;
    exports org.countygov.grid.centre;
    exports org.countygov.grid.consultation;
    exports org.countygov.grid.event;
    exports org.countygov.grid.handoff;
    exports org.countygov.grid.interchange;
    exports org.countygov.grid.item;
    exports org.countygov.grid.patrol;
    exports org.countygov.grid.points;
    exports org.countygov.grid.posting;
    exports org.countygov.grid.residence;
    exports org.countygov.grid.shared;
    exports org.countygov.grid.supervision;
    exports org.countygov.grid.visit;
    exports org.countygov.grid.volunteer;
}
