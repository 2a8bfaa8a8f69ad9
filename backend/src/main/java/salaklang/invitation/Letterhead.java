package salaklang.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.regex.Pattern;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** How a secretariat writes: what stands on its letters besides their words. */
@Entity
class Letterhead {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONG = 300;
    private static final int SHORT = 60;
    private static final int PHONE = 100;
    private static final int NAME = 200;
    private static final int ADDRESS = 500;

    @Id
    private UUID id;

    private UnitCode unit;
    private String agency;
    private String address;
    private String letterCode;
    private String signerName;
    private String signer;
    private String ownerUnit;
    private String phone;
    private String email;

    @Version
    private Integer version;

    protected Letterhead() {}

    Letterhead(UnitCode unit) {
        this.id = UUID.randomUUID();
        this.unit = unit;
    }

    void write(LetterheadForm form) {
        agency = required("agency", form.agency(), LONG);
        address = optional("address", form.address(), ADDRESS);
        letterCode = optional("letterCode", form.letterCode(), SHORT);
        signerName = optional("signerName", form.signerName(), NAME);
        signer = required("signer", form.signer(), LONG);
        ownerUnit = required("ownerUnit", form.ownerUnit(), LONG);
        phone = optional("phone", form.phone(), PHONE);
        email = optional("email", form.email(), NAME);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new InvalidInput("email", "invitation.error.email");
        }
    }

    LetterheadForm form() {
        return new LetterheadForm(
                agency, address, letterCode, signerName, signer, ownerUnit, phone, email, String.valueOf(version));
    }

    boolean isOfVersion(String seen) {
        return String.valueOf(version).equals(seen);
    }

    private static String required(String field, String words, int length) {
        var text = optional(field, words, length);
        if (text.isEmpty()) {
            throw new InvalidInput(field, "invitation.error.missing");
        }
        return text;
    }

    private static String optional(String field, String words, int length) {
        var text = words == null ? "" : words.strip();
        if (text.length() > length) {
            throw new InvalidInput(field, "invitation.error.too-long", length);
        }
        return text;
    }
}
