package org.countygov.police.property;

import org.countygov.words.Phrase;
import org.countygov.words.Worded;

/** Where an item of property stands. */
public enum PropertyState implements Worded {
    /** 已查明. Found, and under no measure yet. */
    IDENTIFIED("已查明", "identified"),
    /** 已采取措施. Sealed, frozen or registered in place: nothing has to be brought to the store. */
    MEASURE_APPLIED("已采取措施", "under a measure in place"),
    /** 已扣押待移交. Taken, and on its way to the custodian. */
    HANDOVER_PENDING("已扣押待移交保管", "taken, to be handed over"),
    /** 已入库. */
    STORED("已入库保管", "stored"),
    /** 已调用. */
    ON_LOAN("已调用", "on loan"),
    /** 已先行处置. */
    EARLY_DISPOSED("已先行变卖", "sold early"),
    /** 价款保管中. The proceeds take the place of the thing. */
    PROCEEDS_HELD("价款保管中", "proceeds held"),
    /** 已决定处理. */
    DISPOSITION_ORDERED("已决定处理", "disposition ordered"),
    /** 已拍卖. */
    AUCTIONED("已拍卖变卖", "auctioned"),
    /** 待认领. */
    UNCLAIMED("待认领", "waiting for a claim"),
    /** 已返还被害人. */
    RETURNED_TO_VICTIM("已返还被害人", "returned to the victim"),
    /** 已解除、退还. */
    RELEASED_TO_HOLDER("已解除退还", "released to the holder"),
    /** 已随案移送. */
    TRANSFERRED_WITH_CASE("已随案移送", "transferred with the case"),
    /** 已上缴国库. */
    FORFEITED_TO_TREASURY("已上缴国库", "paid to the treasury"),
    /** 已销毁. */
    DESTROYED("已销毁", "destroyed"),
    /** 措施自动解除. The time of a freeze or preservation ended. */
    LAPSED("措施自动解除", "measure lapsed");

    private final Phrase words;

    PropertyState(String zh, String en) {
        this.words = Phrase.of(zh, en);
    }

    @Override
    public Phrase words() {
        return words;
    }
}
