package org.countygov.desk;

/** The command line of the inspection desk. */
public final class InspectionDesk {
    private InspectionDesk() {}

    public static void main(String[] arguments) {
        System.out.println("not built yet");
    }
}
