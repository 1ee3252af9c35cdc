package org.countygov.mediation.shared;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/**
 * What a county pays mediators for one file, by grade (以案定补标准). No statute sets it.
 *
 * @param yuan the sum of each grade in yuan, the simplest first; not negative, and none lower than the one before
 */
public record SubsidyScale(ImmutableList<BigDecimal> yuan) implements Worded {
    /** Throws {@link IllegalArgumentException} for a scale without grades, or one that goes down or below zero. */
    public SubsidyScale {
        checkArgument(!yuan.isEmpty(), "yuan is empty");
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal sum : yuan) {
            checkArgument(sum.compareTo(before) >= 0, "yuan %s is less than %s", sum, before);
            before = sum;
        }
    }

    public static SubsidyScale ofYuan(long... sums) {
        ImmutableList.Builder<BigDecimal> yuan = ImmutableList.builder();
        for (long sum : sums) {
            yuan.add(BigDecimal.valueOf(sum));
        }
        return new SubsidyScale(yuan.build());
    }

    /**
     * What a file of the grade is paid.
     *
     * @param grade from 1, the simplest. Throws {@link IllegalArgumentException} for a grade that the scale does not have
     */
    public BigDecimal ofGrade(int grade) {
        checkArgument(grade >= 1 && grade <= yuan.size(), "grade %s is not from 1 to %s", grade, yuan.size());
        return yuan.get(grade - 1);
    }

    /** Such as 50元、1000元 / 50, 1000 yuan. */
    @Override
    public Phrase words() {
        return Phrase.of(
                yuan.stream().map(sum -> sum.toPlainString() + "元").collect(Collectors.joining("、")),
                yuan.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")) + " yuan");
    }
}
