package salaklang.identity;

/** The realm cannot be asked at present, or does not let us. */
public class RealmAway extends RuntimeException {

    RealmAway(String province, Throwable cause) {
        super("The realm of " + province + " cannot be asked: " + cause.getMessage(), cause);
    }
}
