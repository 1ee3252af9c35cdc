package org.countygov.benchmarks;

import cn.hutool.core.util.CreditCodeUtil;
import cn.hutool.core.util.IdcardUtil;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.countygov.party.CitizenNumber;
import org.countygov.party.CreditCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Whether a text is a citizen number or a credit code, for numbers that are; all of them are made up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IdentifierBenchmark {
    private static final int ASKED = 256;
    private static final String DIGITS_OF_CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final String[] numbers = new String[ASKED];
    private final String[] codes = new String[ASKED];

    @Setup
    public void invent() {
        Random random = new Random(1);
        for (int i = 0; i < ASKED; i++) {
            numbers[i] = number(random);
            codes[i] = code(random);
            if (!CitizenNumber.isValid(numbers[i])
                    || !BareChecks.isCitizenNumber(numbers[i])
                    || !IdcardUtil.isValidCard18(numbers[i])) {
                throw new IllegalStateException("not every library takes citizen number " + i);
            }
            if (!CreditCode.isValid(codes[i])
                    || !BareChecks.isCreditCode(codes[i])
                    || !CreditCodeUtil.isCreditCode(codes[i])) {
                throw new IllegalStateException("not every library takes credit code " + i);
            }
        }
    }

    private static String number(Random random) {
        String body = String.format(
                Locale.ROOT,
                "131102%04d%02d%02d%03d",
                1950 + random.nextInt(60),
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(1000));
        return body + BareChecks.checkOfCitizenNumber(body);
    }

    private static String code(Random random) {
        StringBuilder body = new StringBuilder("91131102");
        for (int i = 0; i < 9; i++) {
            body.append(DIGITS_OF_CODES.charAt(random.nextInt(DIGITS_OF_CODES.length())));
        }
        return body.append(BareChecks.checkOfCreditCode(body)).toString();
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void citizenNumber(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(CitizenNumber.isValid(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void citizenNumberByLimit(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(BareChecks.isCitizenNumber(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void citizenNumberByHutool(Blackhole sink) {
        for (String number : numbers) {
            sink.consume(IdcardUtil.isValidCard18(number));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void creditCode(Blackhole sink) {
        for (String code : codes) {
            sink.consume(CreditCode.isValid(code));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void creditCodeByLimit(Blackhole sink) {
        for (String code : codes) {
            sink.consume(BareChecks.isCreditCode(code));
        }
    }

    @Benchmark
    @OperationsPerInvocation(ASKED)
    public void creditCodeByHutool(Blackhole sink) {
        for (String code : codes) {
            sink.consume(CreditCodeUtil.isCreditCode(code));
        }
    }
}
