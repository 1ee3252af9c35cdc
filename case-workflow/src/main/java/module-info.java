/** Police alerts, administrative and criminal cases, measures, property and remedies. */
module org.countygov.police {
    requires transitive org.countygov.model;
    requires static jsr305;
    requires static org.immutables.value.annotations;

    exports org.countygov.police;
    exports org.countygov.police.administrative;
    exports org.countygov.police.alert;
    exports org.countygov.police.criminal;
    exports org.countygov.police.measure;
    exports org.countygov.police.progress;
    exports org.countygov.police.property;
    exports org.countygov.police.remedy;
    exports org.countygov.police.review;
    exports org.countygov.police.shared;
    exports org.countygov.police.supervision;
}
