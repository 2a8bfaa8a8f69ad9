package salaklang.emeeting;

/**
 * How somebody proved who they are before joining (ประกาศกระทรวงดิจิทัลฯ เรื่อง มาตรฐานการรักษาความมั่นคงปลอดภัยของการประชุมผ่านสื่ออิเล็กทรอนิกส์ พ.ศ. 2563).
 */
enum Identification {
    /** By user name and password. */
    PASSWORD,
    /** By password and one-time code. */
    SECOND_FACTOR,
    /** Another attendee, who was identified, vouches for them. */
    VOUCHED
}
