package org.countygov.toy;

import java.time.Duration;
import java.util.Optional;
import org.countygov.party.Actor;
import org.countygov.party.PersonId;
import org.countygov.party.UnitId;
import org.countygov.testkit.Plan;
import org.countygov.toy.ToyCommand.Apply;
import org.countygov.toy.ToyCommand.AskForPapers;
import org.countygov.toy.ToyCommand.CloseFile;
import org.countygov.toy.ToyCommand.Collect;
import org.countygov.toy.ToyCommand.Contest;
import org.countygov.toy.ToyCommand.Grant;
import org.countygov.toy.ToyCommand.Prolong;
import org.countygov.toy.ToyCommand.Publish;
import org.countygov.toy.ToyCommand.Refuse;
import org.countygov.toy.ToyCommand.ReportDeath;
import org.countygov.toy.ToyCommand.SupplyPapers;
import org.countygov.value.FreeText;

/** Who is who in the tests of the toy, and everything to try in it. */
public final class ToyPlan {
    private static final UnitId TOWN = UnitId.of("town-7");

    public static final Actor ANNA = Actor.of(PersonId.of("anna-1001"), UnitId.UNSTATED, ToyRole.APPLICANT);
    public static final Actor BO = Actor.of(PersonId.of("bo-2002"), TOWN, ToyRole.CLERK);
    public static final Actor CAI = Actor.of(PersonId.of("cai-3003"), TOWN, ToyRole.CLERK);
    public static final Actor DING = Actor.of(PersonId.of("ding-4004"), TOWN, ToyRole.HEAD);
    public static final Actor EMMA = Actor.of(PersonId.of("emma-5005"), TOWN, ToyRole.MAYOR);

    public static final Apply SMALL = new Apply(ANNA.person(), FreeText.of("a goat for Granny Liu"), ToyRules.SMALL);
    public static final Apply LARGE = new Apply(ANNA.person(), FreeText.of("a cow for Granny Liu"), 50_000);
    public static final Apply EXCESSIVE = new Apply(ANNA.person(), FreeText.of("a herd for Granny Liu"), 50_001);

    public static final Plan<Toy, ToyState> PLAN = Plan.of(ToyRules.SUBSIDY)
            .acting(ANNA, BO, CAI, DING)
            .approving(EMMA)
            .asking(
                    SMALL,
                    LARGE,
                    EXCESSIVE,
                    new AskForPapers(),
                    new SupplyPapers(Optional.of(true)),
                    new SupplyPapers(Optional.of(false)),
                    new SupplyPapers(Optional.empty()),
                    new Prolong(10),
                    new Prolong(11),
                    new Publish(),
                    new Grant(),
                    new Refuse(FreeText.of("Granny Liu has a goat")),
                    new Contest(FreeText.of("Granny Liu has no goat")),
                    new Collect(ANNA.person()),
                    new Collect(BO.person()),
                    new CloseFile())
            .askingAt(at -> new ReportDeath(at.minus(Duration.ofHours(3))))
            .askingAt(at -> new ReportDeath(at.plus(Duration.ofHours(3))))
            .hiding("Granny Liu");

    private ToyPlan() {}
}
