package org.countygov.desk.sample;

import com.google.common.collect.ObjectArrays;

/** The approvals that an act of the police tells of, beside its other facts. */
final class PoliceApprovals {
    private PoliceApprovals() {}

    /** With the approval of the head of the county organ. */
    static String[] byCountyHead(String... facts) {
        return by("县级以上公安机关负责人", "局长{n}", facts);
    }

    /** With the approval of the head of the case unit. */
    static String[] byUnitHead(String... facts) {
        return by("办案部门负责人", "所长{n}", facts);
    }

    /** With the approval of the head of the station. */
    static String[] byStationHead(String... facts) {
        return by("派出所负责人", "所长{n}", facts);
    }

    /** With the approvals of the head of the county organ and of the procuratorate. */
    static String[] byHeadAndProcuratorate(String... facts) {
        return by("县级以上公安机关负责人;同级人民检察院", "局长{n};检察官{n}", facts);
    }

    private static String[] by(String levels, String people, String... facts) {
        String[] approval = {"approval:role", levels, "approval:by", people};
        return ObjectArrays.concat(facts, approval, String.class);
    }
}
