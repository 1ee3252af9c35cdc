/** People's, administrative and judicial mediation, and what surrounds them. */
module org.countygov.mediation {
    requires transitive org.countygov.model;
    requires static jsr305;
    requires static org.immutables.value.annotations;
}
