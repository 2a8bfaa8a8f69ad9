package salaklang.notification;

import jakarta.validation.constraints.NotNull;

/** How a person wants to be told, as the page and the API have it; {@code language} is th or en. */
class ChoicesForm {

    @NotNull
    private Timing emailAsked;

    @NotNull
    private Timing emailOther;

    @NotNull
    private Timing lineAsked;

    @NotNull
    private Timing lineOther;

    @NotNull
    private Language language;

    /** What the product speaks. */
    public enum Language {
        TH,
        EN
    }

    static ChoicesForm of(Choices choices, String language) {
        var form = new ChoicesForm();
        form.emailAsked = choices.emailAsked();
        form.emailOther = choices.emailOther();
        form.lineAsked = choices.lineAsked();
        form.lineOther = choices.lineOther();
        form.language = language.equals("en") ? Language.EN : Language.TH;
        return form;
    }

    Choices choices() {
        return new Choices(emailAsked, emailOther, lineAsked, lineOther);
    }

    public Timing getEmailAsked() {
        return emailAsked;
    }

    public void setEmailAsked(Timing emailAsked) {
        this.emailAsked = emailAsked;
    }

    public Timing getEmailOther() {
        return emailOther;
    }

    public void setEmailOther(Timing emailOther) {
        this.emailOther = emailOther;
    }

    public Timing getLineAsked() {
        return lineAsked;
    }

    public void setLineAsked(Timing lineAsked) {
        this.lineAsked = lineAsked;
    }

    public Timing getLineOther() {
        return lineOther;
    }

    public void setLineOther(Timing lineOther) {
        this.lineOther = lineOther;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }
}
