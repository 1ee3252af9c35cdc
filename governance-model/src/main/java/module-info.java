/** Law, legal time, parties, places, and the kernel that decides by rules. */
module org.countygov.model {
    requires transitive com.google.common;
    requires static jsr305;
    requires static org.immutables.value.annotations;

    exports org.countygov.inspection;
    exports org.countygov.law;
    exports org.countygov.party;
    exports org.countygov.place;
    exports org.countygov.publish;
    exports org.countygov.rectification;
    exports org.countygov.referral;
    exports org.countygov.supervision;
    exports org.countygov.time;
    exports org.countygov.value;
    exports org.countygov.words;
    exports org.countygov.workflow;
}
