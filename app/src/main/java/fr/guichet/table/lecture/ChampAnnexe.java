package fr.guichet.table.lecture;

import fr.guichet.convention.Champ;

import java.util.Arrays;
import java.util.Optional;

/** The fields of the lines that are not conventions; several are named as those of conventions. */
enum ChampAnnexe {
    NUMERO_AMC(Champ.NUMERO_AMC),
    LIBELLE_AMC(Champ.LIBELLE_AMC),
    TYPE_CONVENTION(Champ.TYPE_CONVENTION),
    CRITERE_SECONDAIRE(Champ.CRITERE_SECONDAIRE),
    NUMERO_SIGNATAIRE(Champ.NUMERO_SIGNATAIRE),
    NUMERO_MUTUELLE("Numéro de mutuelle"),
    CODE_GESTION("Code gestion"),
    SITE("Site"),
    ADRESSE("Adresse"),
    NUMERO("Numéro"),
    NOM("Nom"),
    GESTION_UNIQUE("Gestion unique"),
    /** Only tells a table of regroupements from one of conventions. */
    ID_REGROUPEMENT("Id regroupement"),
    ID_CORRESPONDANCE("Id correspondance");

    private final Champ champ;
    private final String libelle;

    ChampAnnexe(Champ champ) {
        this.champ = champ;
        this.libelle = champ.libelle();
    }

    ChampAnnexe(String libelle) {
        this.champ = null;
        this.libelle = libelle;
    }

    /** The field that a column of this name carries, if the name is a usual one. */
    static Optional<ChampAnnexe> de(String nom) {
        var commun = NomsDeColonnes.champ(nom);
        return commun.isPresent()
                ? Arrays.stream(values()).filter(c -> c.champ == commun.get()).findFirst()
                : NomsDeColonnes.annexe(nom);
    }

    /** As reports name it. */
    String libelle() {
        return libelle;
    }
}
