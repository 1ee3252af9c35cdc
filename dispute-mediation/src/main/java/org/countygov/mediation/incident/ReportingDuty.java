package org.countygov.mediation.incident;

import static com.google.common.base.Preconditions.checkArgument;
import static org.countygov.law.Instruments.DV;
import static org.countygov.law.Instruments.ERL_2024;
import static org.countygov.law.Instruments.PET;
import static org.countygov.law.Instruments.PMC_1989;
import static org.countygov.law.Instruments.PML;
import static org.countygov.mediation.incident.Recipient.COMMITTEE_HEAD;
import static org.countygov.mediation.incident.Recipient.COMPETENT_DEPARTMENT;
import static org.countygov.mediation.incident.Recipient.GOVERNMENT;
import static org.countygov.mediation.incident.Recipient.HIGHER_GOVERNMENT;
import static org.countygov.mediation.incident.Recipient.HIGHER_PETITION_OFFICE;
import static org.countygov.mediation.incident.Recipient.JOINT_CONFERENCE_OFFICE;
import static org.countygov.mediation.incident.Recipient.NATIONAL_PETITION_ADMINISTRATION;
import static org.countygov.mediation.incident.Recipient.PARTY_COMMITTEE;
import static org.countygov.mediation.incident.Recipient.POLICE;
import static org.countygov.mediation.incident.Recipient.VILLAGE_COMMITTEE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.countygov.law.Basis;
import org.countygov.law.Convention;
import org.countygov.time.TimeLimit;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * A duty to report (报告义务): what, by whom, to whom, how fast, under which provisions.
 *
 * @param event what has happened or may happen
 * @param reporter who reports
 * @param recipients everybody who is told
 * @param howFast at once or promptly; no law gives a number
 * @param bases where it is written
 */
public record ReportingDuty(
        Phrase event,
        Phrase reporter,
        ImmutableSet<Recipient> recipients,
        TimeLimit howFast,
        ImmutableList<Basis> bases)
        implements Worded {

    /** A dispute may worsen. */
    public static final ReportingDuty MAY_WORSEN = of("纠纷可能激化", "a dispute may worsen")
            .by("人民调解员", "mediator")
            .to(COMMITTEE_HEAD)
            .atOnce(PML.article(25), Convention.of("向主任报告属实践做法", "that the head is told is practice"));

    /** A dispute may become an offence. */
    public static final ReportingDuty MAY_BECOME_OFFENCE = of(
                    "纠纷可能引起治安、刑事案件", "a dispute may become a public-order or criminal case")
            .by("人民调解员、调解委员会", "mediator or committee")
            .to(POLICE, COMPETENT_DEPARTMENT)
            .promptly(PML.article(25));

    /** Violence in the home against somebody without full capacity. */
    public static final ReportingDuty DOMESTIC_VIOLENCE = of(
                    "行为能力不完全的人疑似遭受家庭暴力", "violence in the home against a person without full capacity is suspected")
            .by(
                    "村（居）委会、学校、医院、社工和救助机构及其人员",
                    "committees, schools, hospitals, social-work and relief bodies and their staff")
            .to(POLICE)
            .promptly(DV.article(14));

    /** A major or urgent petition matter. */
    public static final ReportingDuty MAJOR_PETITION = of("重大、紧急信访事项", "a major or urgent petition matter")
            .by("各级机关、单位", "any organ or unit")
            .to(PARTY_COMMITTEE, GOVERNMENT, COMPETENT_DEPARTMENT, JOINT_CONFERENCE_OFFICE)
            .promptly(PET.article(25).paragraph(1));

    /** A major or urgent petition matter that a petition office receives. */
    public static final ReportingDuty MAJOR_PETITION_RECEIVED = of(
                    "信访部门接到重大、紧急信访事项", "a petition office receives a major or urgent matter")
            .by("信访部门", "petition office")
            .to(HIGHER_PETITION_OFFICE, NATIONAL_PETITION_ADMINISTRATION)
            .promptly(PET.article(25).paragraph(2));

    /** Signs of an emergency. */
    public static final ReportingDuty EMERGENCY_SIGNS = of("有突发事件的征兆", "there are signs of an emergency")
            .by("任何单位和个人", "anyone")
            .to(GOVERNMENT, COMPETENT_DEPARTMENT)
            .atOnce(ERL_2024.article(60));

    /** An emergency has happened. */
    public static final ReportingDuty EMERGENCY = of("发生突发事件", "an emergency has happened")
            .by("县级人民政府", "county government")
            .to(HIGHER_GOVERNMENT)
            .atOnce(ERL_2024.article(17));

    /** A social-security incident is about to happen or has happened. */
    public static final ReportingDuty SOCIAL_SECURITY_INCIDENT = of(
                    "社会安全事件即将发生或者已经发生", "a social-security incident is about to happen or has happened")
            .by("县级以上人民政府及其部门", "county-or-higher government and departments")
            .to(HIGHER_GOVERNMENT)
            .promptly(ERL_2024.article(69));

    /** An incident that a unit's own people cause or make up. */
    public static final ReportingDuty OWN_PEOPLE = of(
                    "由本单位人员引发或者以本单位人员为主的事件", "an incident caused by or made up of a unit's own people")
            .by("该单位", "that unit")
            .to(GOVERNMENT, COMPETENT_DEPARTMENT)
            .atOnce(ERL_2024.article(78));

    /** A problem inside a unit that may cause an incident. */
    public static final ReportingDuty INSIDE_A_UNIT = of(
                    "单位内部可能引发社会安全事件的问题", "a problem inside a unit that may cause a social-security incident")
            .by("该单位", "the unit")
            .to(GOVERNMENT, COMPETENT_DEPARTMENT)
            .promptly(ERL_2024.article(35));

    /** How mediation in the village goes. */
    public static final ReportingDuty MEDIATION_SITUATION = of("民间纠纷和调解工作情况", "how disputes and mediation stand")
            .by("人民调解委员会", "people's mediation committee")
            .to(VILLAGE_COMMITTEE)
            .regularly(PMC_1989.article(5));

    /** A possible mass incident. */
    public static final ReportingDuty MASS_INCIDENT = of("可能发生群体性事件", "a mass incident may happen")
            .by("发现单位", "the unit that finds it")
            .to(PARTY_COMMITTEE, GOVERNMENT, POLICE)
            .atOnce(
                    PET.article(25),
                    ERL_2024.article(60),
                    ERL_2024.article(61),
                    ERL_2024.article(69),
                    Convention.of("2020年一份工作报告：立即报告党委政府", "a work report of 2020: at once to party and government"));

    /** Every duty, in the order of the list above. */
    public static final ImmutableList<ReportingDuty> ALL = ImmutableList.of(
            MAY_WORSEN,
            MAY_BECOME_OFFENCE,
            DOMESTIC_VIOLENCE,
            MAJOR_PETITION,
            MAJOR_PETITION_RECEIVED,
            EMERGENCY_SIGNS,
            EMERGENCY,
            SOCIAL_SECURITY_INCIDENT,
            OWN_PEOPLE,
            INSIDE_A_UNIT,
            MEDIATION_SITUATION,
            MASS_INCIDENT);

    private static Event of(String zh, String en) {
        return new Event(Phrase.of(zh, en));
    }

    /** What is to be reported, still by nobody. */
    private record Event(Phrase event) {
        Reporter by(String zh, String en) {
            return new Reporter(event, Phrase.of(zh, en));
        }
    }

    /** Who reports what, still to nobody. */
    private record Reporter(Phrase event, Phrase reporter) {
        Draft to(Recipient... told) {
            return new Draft(event, reporter, ImmutableSet.copyOf(told));
        }
    }

    /** A duty being declared, ended by how fast it is and where it is written. */
    private record Draft(Phrase event, Phrase reporter, ImmutableSet<Recipient> recipients) {

        ReportingDuty atOnce(Basis... bases) {
            return fast(TimeLimit.atOnce(), bases);
        }

        ReportingDuty promptly(Basis... bases) {
            return fast(TimeLimit.promptly(), bases);
        }

        /** Regularly, as often as the county sets. */
        ReportingDuty regularly(Basis... bases) {
            return fast(TimeLimit.asSet(), bases);
        }

        private ReportingDuty fast(TimeLimit howFast, Basis... bases) {
            return new ReportingDuty(event, reporter, recipients, howFast, ImmutableList.copyOf(bases));
        }
    }

    /** Throws {@link IllegalArgumentException} for a duty to tell nobody. */
    public ReportingDuty {
        checkArgument(!recipients.isEmpty(), "recipients are empty");
    }

    /** The duty in a line. */
    @Override
    public Phrase words() {
        Phrase told = recipients.stream()
                .map(Recipient::words)
                .reduce((before, next) -> Phrase.of("%s、%s", "%s, %s").with(before, next))
                .orElseThrow();
        return Phrase.of("%s：%s向%s报告，%s", "%s: %s tells %s, %s").with(event, reporter, told, howFast);
    }
}
