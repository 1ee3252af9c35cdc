/** People's, administrative and judicial mediation, and what surrounds them. */
module org.countygov.mediation {
    requires transitive org.countygov.model;
    requires static jsr305;
    requires static org.immutables.value.annotations;

    exports org.countygov.mediation;
    exports org.countygov.mediation.administrative;
    exports org.countygov.mediation.aid;
    exports org.countygov.mediation.audit;
    exports org.countygov.mediation.committee;
    exports org.countygov.mediation.confirmation;
    exports org.countygov.mediation.court;
    exports org.countygov.mediation.incident;
    exports org.countygov.mediation.legality;
    exports org.countygov.mediation.organisation;
    exports org.countygov.mediation.people;
    exports org.countygov.mediation.reconsideration;
    exports org.countygov.mediation.register;
    exports org.countygov.mediation.screening;
    exports org.countygov.mediation.service;
    exports org.countygov.mediation.shared;
}
