package fr.guichet.common.valeur;

import java.time.LocalDate;

/** Days from one to another, both included; an end that is not known is null and bounds nothing. */
public record Periode(LocalDate du, LocalDate au) {

    /** Neither end known. */
    public static final Periode INCONNUE = new Periode(null, null);

    public Periode {
        if (du != null && au != null && du.isAfter(au)) {
            throw new IllegalArgumentException("La période finit avant de commencer.");
        }
    }

    public boolean inconnue() {
        return du == null && au == null;
    }

    /** Whether the day falls within, both ends included. */
    public boolean contient(LocalDate jour) {
        return (du == null || !jour.isBefore(du)) && (au == null || !jour.isAfter(au));
    }

    /** Whether the two share at least one day. */
    public boolean chevauche(Periode autre) {
        return (du == null || autre.au == null || !autre.au.isBefore(du))
                && (au == null || autre.du == null || !autre.du.isAfter(au));
    }
}
