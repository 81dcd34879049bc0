package fr.guichet.regles.calcul;

import java.util.Locale;
import java.util.Optional;

/** What a formula may ask for: an amount, or a percentage of something. */
public enum Parametre {
    PLAFOND("le plafond", null),
    DR("le % de la DR", Grandeur.DR),
    TR("le % du TR", Grandeur.TR),
    MRO("le % du MRO", Grandeur.MRO),
    PMSS("le % du PMSS", Grandeur.PMSS),
    TM("le % du TM", Grandeur.TM),
    FORFAIT("le forfait", null),
    TC("le % du TC", Grandeur.TC);

    private final String libelle;
    private final Grandeur grandeur;

    Parametre(String libelle, Grandeur grandeur) {
        this.libelle = libelle;
        this.grandeur = grandeur;
    }

    /** The percentage of something. */
    public static Parametre pourcentage(Grandeur grandeur) {
        return valueOf(grandeur.name());
    }

    /** As the command line and the data name it: « tr ». */
    public String nom() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** « le % du TR ». */
    public String libelle() {
        return libelle;
    }

    /** What it is a percentage of; nothing for an amount. */
    public Optional<Grandeur> grandeur() {
        return Optional.ofNullable(grandeur);
    }
}
