package salaklang.minutes;

/** As what somebody signs the minutes. */
public enum Capacity {
    /** ผู้จดรายงานการประชุม */
    TAKER,
    /** ผู้ตรวจรายงานการประชุม */
    REVIEWER,
    /** ประธานในที่ประชุม */
    CHAIR
}
