package fr.guichet.regles;

import static fr.guichet.regles.Source.Certitude.C;
import static fr.guichet.regles.Source.Certitude.I;
import static fr.guichet.regles.Source.Certitude.S;
import static fr.guichet.regles.Source.Certitude.V;

/** Where each rule comes from. What has no source but us is said to be an inference. */
final class Sources {

    private static final String CABINET = "Documents du cabinet";
    private static final String GUICHET = "Guichet";

    static final Source DRE_EN_TIERS_PAYANT =
            new Source(
                    CABINET,
                    "La DRE n’existe qu’en tiers payant, sauf si la fiche de la complémentaire"
                            + " l’autorise hors tiers payant.",
                    S);

    static final Source SANS_JUSTIFICATIF =
            new Source(
                    GUICHET,
                    "Sans justificatif ni numéro, rien n’établit qu’une complémentaire paiera.",
                    I);

    static final Source DROITS_A_LA_DATE =
            new Source(
                    CABINET,
                    "Vérifier sur la carte que les droits couvrent la date des soins, premier et"
                            + " dernier jours inclus.",
                    S);

    static final Source PSEUDO_NUMEROS =
            new Source(
                    CABINET,
                    "C2S, AME et ACS : pseudo-numéros, tous en gestion unique, jamais remplacés par"
                            + " le numéro d’une AMC.",
                    S);

    static final Source TIERS_PAYANT_DENTAIRE =
            new Source(
                    CABINET,
                    "Vérifier impérativement la carte papier AMC, et que le tiers payant est"
                            + " possible en dentaire.",
                    S);

    static final Source CORRESPONDANCES =
            new Source(
                    "Logiciels libres du domaine",
                    "Table des correspondances : n° de mutuelle et code gestion donnent le n° AMC"
                            + " (deux logiciels concordants).",
                    C);

    static final Source SIGNES_DE_GESTION_SEPAREE =
            new Source(
                    "Aide publique d’un éditeur",
                    "Un type autre que RO, la mention DRE ou un nom de domaine imprimés annoncent"
                            + " la gestion séparée ; le papier prime sur la table.",
                    V);

    static final Source ACCORD_ET_NIR =
            new Source(
                    CABINET,
                    "La gestion unique demande un accord entre la caisse du patient et l’AMC, le"
                        + " tiers payant sur les deux parts et le même NIR sur les deux cartes.",
                    S);

    static final Source SANS_LIEN_DRE =
            new Source(
                    CABINET,
                    "Sans lien entre la caisse et l’AMC : DRE ; la table ne sert que là où le"
                            + " papier est muet.",
                    S);

    static final Source FICHE_DU_CABINET =
            new Source(
                    GUICHET,
                    "Une AMC absente des tables est jugée sur la fiche du cabinet, avec une"
                            + " alerte.",
                    I);

    static final Source DEMANDER =
            new Source(
                    GUICHET, "Là où rien ne permet de conclure, demander plutôt que deviner.", I);

    private Sources() {}
}
